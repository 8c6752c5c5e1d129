import { messages } from '../messages.ts';
import { copyText } from '../shell/copy-text.ts';
import { linkTo } from '../state/change-view.ts';
import type { Target } from '../state/over.ts';
import { store } from '../state/store.ts';
import type { Action } from './action.ts';
import { selectedBy } from './select.ts';

/** Copies the address of the view, with what is meant selected in it. */
async function copyLink(target: Target): Promise<void> {
  const text = messages();
  const select = selectedBy(target) ?? store.getState().view.select;
  const isCopied = await copyText(linkTo({ select }));
  store.setState({ notice: isCopied ? text.shared : text.shareFailed });
}

export const COPY_LINK: Action = {
  id: 'copy-link',
  group: 'page',
  name: ({ names }) => names.copyLink,
  run: ({ target }) => void copyLink(target),
};

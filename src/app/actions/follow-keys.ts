import type { Over } from '../state/over.ts';
import { store } from '../state/store.ts';
import { actionAsked, type Holder } from './action-asked.ts';
import { closeOver } from './close-over.ts';
import { singleKeys } from './single-keys.ts';
import { presentTarget } from './target.ts';

const NOT_TYPED_INTO = 'input:is([type="checkbox"], [type="radio"], [type="range"], [type="file"])';
const TYPED_INTO =
  'input, textarea, select, [contenteditable="true"], [role="textbox"], [role="combobox"]';
const LISTS = '[role="listbox"], [role="menu"], [role="tree"]';
const DIALOGS = '[role="dialog"], [role="alertdialog"], dialog';

function holderOf(target: EventTarget | null): Holder {
  if (!(target instanceof Element)) return 'nothing';
  if (target.closest(`${DIALOGS}, ${LISTS}`)) return 'everything';
  if (target.matches(TYPED_INTO) && !target.matches(NOT_TYPED_INTO)) return 'everything';
  if (target.matches('.canvas-frame')) return 'picture';
  return target === document.body || target.matches('main') ? 'nothing' : 'control';
}

/** Keys that are pressed while what they opened is on its way. */
function pressMeanwhile({ key, ctrlKey, metaKey, altKey }: KeyboardEvent, over: Over): void {
  if (key === 'Escape') closeOver();
  const isText = [...key].length === 1 && !ctrlKey && !metaKey && !altKey;
  if (isText && over.type === 'palette')
    store.setState({ over: { ...over, typed: (over.typed ?? '') + key } });
}

/** Carries out what keys ask for, until the returned function is called. */
export function followKeys(): () => void {
  const press = (event: KeyboardEvent) => {
    const state = store.getState();
    if (event.defaultPrevented || state.opening !== 'open') return;
    const holder = holderOf(event.target);
    if (state.over !== undefined) {
      if (holder !== 'everything') pressMeanwhile(event, state.over);
      return;
    }
    const circumstances = { holder, singleKeys: singleKeys.getState() };
    const action = actionAsked(event, circumstances, state);
    if (!action) return;
    event.preventDefault();
    if (event.repeat && !action.repeats) return;
    action.run({ target: presentTarget(state), isFurther: event.repeat });
  };
  addEventListener('keydown', press);
  return () => removeEventListener('keydown', press);
}

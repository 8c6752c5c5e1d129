import { store } from '../state/store.ts';
import { actionAsked, type Holder } from './action-asked.ts';
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

/** Carries out what keys ask for, until the returned function is called. */
export function followKeys(): () => void {
  const press = (event: KeyboardEvent) => {
    const state = store.getState();
    if (event.defaultPrevented || state.over !== undefined || state.opening !== 'open') return;
    const circumstances = { holder: holderOf(event.target), singleKeys: singleKeys.getState() };
    const action = actionAsked(event, circumstances, state);
    if (!action) return;
    event.preventDefault();
    if (event.repeat && !action.repeats) return;
    action.run({ target: presentTarget(state), isFurther: event.repeat });
  };
  addEventListener('keydown', press);
  return () => removeEventListener('keydown', press);
}

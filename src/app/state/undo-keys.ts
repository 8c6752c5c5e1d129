import { redo, undo } from './change-view.ts';
import { stepAsked } from './steps.ts';

const NOT_TYPED_INTO = 'input:is([type="checkbox"], [type="radio"], [type="range"], [type="file"])';

/** Fields undo their own text; dialogs keep the view behind them as it is. */
function keepsItsKeys(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest('[role="dialog"]')) return true;
  const isField = target.matches('input, textarea, select, [contenteditable="true"]');
  return isField && !target.matches(NOT_TYPED_INTO);
}

/** Ctrl or Cmd with Z undoes the last change of the view, with Shift or by Ctrl-Y it is done again. */
export function followUndoKeys(): () => void {
  const press = (event: KeyboardEvent) => {
    const asked = stepAsked(event);
    if (!asked || event.defaultPrevented || keepsItsKeys(event.target)) return;
    event.preventDefault();
    if (asked === 'undo') undo();
    else redo();
  };
  addEventListener('keydown', press);
  return () => removeEventListener('keydown', press);
}

const HELD_FOR = 500;
/** Pixels that a finger may stray and still be held still. */
const STRAY = 10;

function swallow(event: Event): void {
  event.stopImmediatePropagation();
  event.preventDefault();
}

/**
 * Asks for a menu, as a right click does, where a finger is held on what has menus; not every
 * browser does so itself. The finger then moves nothing, and the click it would end with is swallowed.
 * Ends when the returned function is called.
 */
export function followLongPresses(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let from = { x: 0, y: 0 };
  let isHeld = false;
  const cancel = () => {
    clearTimeout(timer);
    isHeld = false;
  };
  const ask = (target: Element) => {
    isHeld = true;
    addEventListener('click', swallow, { capture: true, once: true });
    const { x, y } = from;
    const asked = { bubbles: true, cancelable: true, button: 2, clientX: x, clientY: y };
    target.dispatchEvent(new MouseEvent('contextmenu', asked));
  };
  const press = (event: PointerEvent) => {
    cancel();
    removeEventListener('click', swallow, true);
    const { target, clientX, clientY } = event;
    if (event.pointerType !== 'touch' || !event.isPrimary || !(target instanceof Element)) return;
    if (!target.closest('[data-menus]')) return;
    from = { x: clientX, y: clientY };
    timer = setTimeout(() => ask(target), HELD_FOR);
  };
  const move = (event: PointerEvent) => {
    if (isHeld) event.stopImmediatePropagation();
    else if (Math.hypot(event.clientX - from.x, event.clientY - from.y) > STRAY) cancel();
  };
  addEventListener('pointerdown', press, true);
  addEventListener('pointermove', move, true);
  addEventListener('pointerup', cancel, true);
  addEventListener('pointercancel', cancel, true);
  return () => {
    cancel();
    removeEventListener('pointerdown', press, true);
    removeEventListener('pointermove', move, true);
    removeEventListener('pointerup', cancel, true);
    removeEventListener('pointercancel', cancel, true);
  };
}

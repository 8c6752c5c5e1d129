import type { Point } from '../../scene/scene.ts';

/** Where and how one pointed. */
export interface Pointed extends Point {
  readonly withShift: boolean;
  /** With a finger, which hides what it points at. */
  readonly isTouch: boolean;
}

/** Of a rectangle: where drawing it began, and where it is now. */
export interface Corners {
  readonly from: Point;
  readonly to: Point;
}

export interface MapActions {
  readonly panBy: (dx: number, dy: number) => void;
  readonly zoomAt: (factor: number, point: Point) => void;
  readonly pointAt: (point: Point | undefined) => void;
  readonly choose: (pointed: Pointed) => void;
  readonly focus: (point: Point) => void;
  /** A rectangle is drawn with Shift held; undefined when it is no more. */
  readonly drawBox: (corners: Corners | undefined) => void;
  readonly gather: (corners: Corners) => void;
}

/** A pointer that strays no farther than this has clicked. */
const SLACK = 5;
const WHEEL = 0.0016;
const LINE = 16;

/** Turns what pointers do on the element into actions until the returned function is called. */
export function listenToPointers(element: HTMLElement, actions: MapActions): () => void {
  const down = new Map<number, Point>();
  let strayed = 0;
  let boxFrom: Point | undefined;
  const placeOf = ({ clientX, clientY }: MouseEvent): Point => {
    const { left, top } = element.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };
  const ending = new AbortController();
  const on = <Name extends keyof HTMLElementEventMap>(
    name: Name,
    act: (event: HTMLElementEventMap[Name]) => void,
  ) => element.addEventListener(name, act, { signal: ending.signal, passive: false });

  on('pointerdown', (event) => {
    if (event.button !== 0) return;
    element.setPointerCapture(event.pointerId);
    strayed = down.size === 0 ? 0 : SLACK + 1;
    down.set(event.pointerId, placeOf(event));
    boxFrom = event.shiftKey && down.size === 1 ? placeOf(event) : undefined;
  });
  on('pointermove', (event) => {
    const before = down.get(event.pointerId);
    const now = placeOf(event);
    if (!before) {
      if (event.pointerType !== 'touch') actions.pointAt(now);
      return;
    }
    strayed += Math.hypot(now.x - before.x, now.y - before.y);
    if (strayed <= SLACK) return;
    if (boxFrom) return actions.drawBox({ from: boxFrom, to: now });
    down.set(event.pointerId, now);
    const other = [...down].find(([id]) => id !== event.pointerId)?.[1];
    if (!other) return actions.panBy(now.x - before.x, now.y - before.y);
    const apart = (one: Point) => Math.hypot(one.x - other.x, one.y - other.y);
    actions.panBy((now.x - before.x) / 2, (now.y - before.y) / 2);
    const middle = { x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 };
    if (apart(before) > 0) actions.zoomAt(apart(now) / apart(before), middle);
  });
  const release = (event: PointerEvent) => {
    if (!down.delete(event.pointerId) || down.size > 0) return;
    if (boxFrom && strayed > SLACK) {
      actions.drawBox(undefined);
      if (event.type === 'pointerup') actions.gather({ from: boxFrom, to: placeOf(event) });
    }
    if (strayed <= SLACK && event.type === 'pointerup') {
      const isTouch = event.pointerType === 'touch';
      actions.choose({ ...placeOf(event), withShift: event.shiftKey, isTouch });
    }
  };
  on('pointerup', release);
  on('pointercancel', release);
  on('pointerleave', () => actions.pointAt(undefined));
  on('dblclick', (event) => actions.focus(placeOf(event)));
  on('wheel', (event) => {
    event.preventDefault();
    const pixels =
      event.deltaMode === WheelEvent.DOM_DELTA_LINE ? event.deltaY * LINE : event.deltaY;
    // A pinch on a touchpad arrives as a wheel with the control key, in smaller steps.
    const speed = event.ctrlKey ? WHEEL * 6 : WHEEL;
    actions.zoomAt(Math.exp(-pixels * speed), placeOf(event));
  });
  return () => ending.abort();
}

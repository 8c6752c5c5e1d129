import {
  type KeyboardEvent,
  type MouseEvent,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { MatrixData } from '../../model/matrix-data.ts';
import { paletteOf, type Theme } from '../../scene/palette.ts';
import { isPointed, openMenu } from '../actions/open-menu.ts';
import { messages } from '../messages.ts';
import { changeView } from '../state/change-view.ts';
import { togetherIn } from '../state/derived.ts';
import { useStateOf } from '../state/use-state.ts';
import { Canvas } from './Canvas.tsx';
import { Crosshair } from './Crosshair.tsx';
import { cellId } from './cell-id.ts';
import { reading } from './describe.ts';
import { emphasisOf } from './emphasis.ts';
import {
  type Geometry,
  placeIn,
  rangeInSight,
  scrolledTo,
  type Target,
  targetAt,
} from './geometry.ts';
import { ColumnHeaders, Rows } from './Headers.tsx';
import { headOf, NARROW } from './head.ts';
import { menuTarget } from './menu-target.ts';
import { selectTarget } from './select-target.ts';
import { setPartOfMatrix } from './shown-matrix.ts';
import { useBrought } from './use-brought.ts';
import { useSight } from './use-sight.ts';
import { walk } from './walk.ts';

interface Properties {
  readonly data: MatrixData;
  readonly theme: Theme;
  readonly size: number;
  readonly pointed: Target | undefined;
  readonly onPoint: (target: Target | undefined) => void;
  readonly onZoom: (steps: number) => void;
}

const same = (one: Target | undefined, other: Target | undefined) =>
  one?.row === other?.row && one?.column === other?.column;

/** The matrix itself: cells painted, heads as elements, and one cell at a time for the keyboard. */
export function MatrixGrid({ data, theme, size, pointed, onPoint, onZoom }: Properties) {
  const text = messages();
  const select = useStateOf(({ view }) => view.select);
  const frame = useRef<HTMLDivElement>(null);
  const sight = useSight(frame);
  const count = data.nations.length;
  const brief = sight.width < NARROW;
  const head = useMemo(() => headOf(data, brief), [data, brief]);
  const geometry = useMemo((): Geometry => ({ size, head, count }), [size, head, count]);
  const together = useStateOf(togetherIn);
  const emphasis = useMemo(() => emphasisOf(data, select, together), [data, select, together]);
  const [stood, setStood] = useState<Target>({ row: 0, column: Math.min(1, count - 1) });
  const active = {
    row: Math.min(stood.row, count - 1),
    column: Math.min(stood.column, count - 1),
  };
  const rows = rangeInSight(geometry, sight.top, sight.height);
  const columns = rangeInSight(geometry, sight.start, sight.width);
  const rightToLeft = text.direction === 'rtl';
  const [a, b] = [data.nations[active.row], data.nations[active.column]];
  const ties = (a && b && data.cells.get(a)?.get(b)?.ties) || [];

  useBrought({ frame, geometry, sight, emphasis, select, stood, rightToLeft }, setStood);

  useEffect(() => {
    setPartOfMatrix(() => ({
      rows: data.nations.slice(rows.from, rows.to),
      columns: data.nations.slice(columns.from, columns.to),
    }));
    return () => setPartOfMatrix(undefined);
  });

  const sized = useRef(size);
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element || sized.current === size) return;
    const factor = size / sized.current;
    sized.current = size;
    element.scrollTo(element.scrollLeft * factor, element.scrollTop * factor);
  }, [size]);

  const pointIn = (event: MouseEvent<HTMLElement>): readonly [number, number] => {
    const box = event.currentTarget.getBoundingClientRect();
    const across = rightToLeft ? box.right - event.clientX : event.clientX - box.left;
    return [across, event.clientY - box.top];
  };
  const point = (event: MouseEvent<HTMLElement>) => {
    const target = targetAt(geometry, sight, ...pointIn(event));
    if (!same(target, pointed)) onPoint(target);
  };
  const click = (event: MouseEvent<HTMLElement>) => {
    const at = pointIn(event);
    const target = targetAt(geometry, sight, ...at);
    if (!target) return;
    event.currentTarget.focus({ preventScroll: true });
    setStood(target);
    selectTarget(data, target, event.shiftKey, placeIn(geometry, sight, ...at));
  };
  const askMenu = (event: MouseEvent<HTMLElement>) => {
    const isHere = isPointed(event.nativeEvent);
    const target = isHere ? targetAt(geometry, sight, ...pointIn(event)) : active;
    if (!target) return;
    event.preventDefault();
    event.currentTarget.focus({ preventScroll: true });
    setStood(target);
    const cell = document.getElementById(cellId(active))?.getBoundingClientRect();
    const point = isHere || !cell ? { x: event.clientX, y: event.clientY } : cell;
    openMenu(menuTarget(data, target), point);
  };
  const press = (event: KeyboardEvent<HTMLElement>) => {
    if (event.metaKey || event.altKey) return;
    const next = walk(active, event, count, rightToLeft);
    if (next) {
      setStood(next);
      onPoint(next);
      const start = scrolledTo(geometry, next.column, sight.start, sight.width);
      const top = scrolledTo(geometry, next.row, sight.top, sight.height);
      frame.current?.scrollTo(rightToLeft ? -start : start, top);
    } else if (event.key === 'Enter' || event.key === ' ')
      selectTarget(data, active, event.shiftKey);
    else if (event.key === 'Escape') changeView({ select: undefined });
    else if (event.key === '+' || event.key === '=') onZoom(1);
    else if (event.key === '-') onZoom(-1);
    else return;
    event.preventDefault();
  };

  const heads = { data, geometry, brief, emphasis };
  return (
    <div
      ref={frame}
      className="matrix-grid"
      role="grid"
      tabIndex={0}
      aria-label={text.matrix.title}
      aria-describedby="matrix-help"
      aria-rowcount={count + 1}
      aria-colcount={count + 1}
      aria-activedescendant={cellId(active)}
      onPointerMove={point}
      onPointerLeave={() => onPoint(undefined)}
      onClick={click}
      data-menus
      onContextMenu={askMenu}
      onKeyDown={press}
    >
      <div
        className="matrix-sheet"
        style={{ inlineSize: head + count * size, blockSize: head + count * size }}
      >
        <div className="matrix-window">
          <Canvas
            {...{ data, geometry, sight, emphasis, rightToLeft }}
            palette={paletteOf(theme)}
          />
          {pointed && <Crosshair target={pointed} geometry={geometry} sight={sight} />}
        </div>
        <ColumnHeaders {...heads} {...columns} active={active} />
        <Rows
          {...heads}
          {...rows}
          active={active}
          spoken={reading(data, active)?.spoken ?? ''}
          isSelected={ties.some(({ id }) => id === select)}
        />
      </div>
    </div>
  );
}

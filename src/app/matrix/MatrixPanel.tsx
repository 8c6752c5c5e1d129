import { Minus, Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Button } from 'react-aria-components';
import { MATRIX_ORDERS } from '../../model/matrix-order.ts';
import { USUAL_CELL } from '../../scene/cell.ts';
import type { Theme } from '../../scene/palette.ts';
import { messages } from '../messages.ts';
import { EmptyNetwork } from '../network/EmptyNetwork.tsx';
import { Choice } from '../shell/Choice.tsx';
import { changeView } from '../state/change-view.ts';
import { visibleIn } from '../state/derived.ts';
import { useStateOf } from '../state/use-state.ts';
import { reading } from './describe.ts';
import { sizeAfter, type Target } from './geometry.ts';
import { Key } from './Key.tsx';
import { MatrixGrid } from './MatrixGrid.tsx';
import { matrixIn } from './matrix-of.ts';
import { SignKey } from './SignKey.tsx';
import { useCommunities } from './use-communities.ts';

interface Properties {
  readonly theme: Theme;
}

/** The visible ties as nations by nations. */
export default function MatrixPanel({ theme }: Properties) {
  const text = messages();
  useCommunities();
  const data = useStateOf(matrixIn);
  const order = useStateOf(({ view }) => view.order);
  const mode = useStateOf(({ view }) => view.coalitions);
  const hasTies = useStateOf((state) => (visibleIn(state)?.ties.length ?? 0) > 0);
  const [size, setSize] = useState(USUAL_CELL);
  const [pointed, setPointed] = useState<Target>();
  const zoom = (steps: number) => setSize((now) => sizeAfter(now, steps));
  const line = useMemo(() => data && pointed && reading(data, pointed)?.line, [data, pointed]);
  if (!data) return null;
  return (
    <section className="matrix">
      <div className="matrix-tools">
        <Choice
          className="matrix-order"
          label={text.matrix.orderBy}
          values={MATRIX_ORDERS}
          nameOf={(value) => text.matrix.order[value]}
          value={order}
          onChange={(value) => changeView({ order: value })}
          look="segments"
        />
        <div className="matrix-zoom">
          <Button className="icon" aria-label={text.zoomOut} onPress={() => zoom(-1)}>
            <Minus aria-hidden size={18} />
          </Button>
          <Button className="icon" aria-label={text.zoomIn} onPress={() => zoom(1)}>
            <Plus aria-hidden size={18} />
          </Button>
        </div>
        <p className="matrix-note">
          {text.matrix.explained(mode === 'none' ? 'hidden' : 'shared')}
        </p>
        <Key theme={theme} />
        {data.turns && <SignKey />}
      </div>
      <p className="matrix-line" dir="auto">
        {line ?? <span className="quiet-text">{text.matrix.hint}</span>}
      </p>
      <p id="matrix-help" className="hidden">
        {text.matrix.help}
      </p>
      {data.nations.length > 0 ? (
        <MatrixGrid
          data={data}
          theme={theme}
          size={size}
          pointed={pointed}
          onPoint={setPointed}
          onZoom={zoom}
        />
      ) : (
        <div className="matrix-empty">
          {hasTies ? <p className="empty">{text.matrix.empty}</p> : <EmptyNetwork />}
        </div>
      )}
    </section>
  );
}

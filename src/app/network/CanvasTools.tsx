import { RotateCcw, Waypoints, X } from 'lucide-react';
import { Button } from 'react-aria-components';
import { fitVisible, zoomBy } from '../../network/viewport.ts';
import { messages } from '../messages.ts';
import { useStateOf } from '../state/use-state.ts';
import { onCanvas } from './instance.ts';
import { cancelLayout, layOutAgain, restoreLayout } from './lay-out-again.ts';
import { ZoomButtons } from './ZoomButtons.tsx';

/** Zoom, fit and layout, in the corner of the picture. */
export function CanvasTools() {
  const text = messages();
  const layingOut = useStateOf(({ layingOut }) => layingOut);
  const moved = useStateOf(({ positions, originalPositions }) => positions !== originalPositions);
  return (
    <div className="canvas-tools">
      <ZoomButtons
        zoomBy={(factor) => onCanvas((cy) => zoomBy(cy, factor))}
        fit={() => onCanvas((cy) => fitVisible(cy, true))}
      />
      {layingOut ? (
        <Button
          className="icon"
          aria-label={`${text.layingOut} ${text.cancel}`}
          onPress={cancelLayout}
        >
          <X aria-hidden size={18} />
        </Button>
      ) : (
        <Button className="icon" aria-label={text.layOutAgain} onPress={() => void layOutAgain()}>
          <Waypoints aria-hidden size={18} />
        </Button>
      )}
      {moved && (
        <Button className="icon" aria-label={text.originalLayout} onPress={restoreLayout}>
          <RotateCcw aria-hidden size={18} />
        </Button>
      )}
    </div>
  );
}

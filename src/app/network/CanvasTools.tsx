import { RotateCcw, Waypoints, X } from 'lucide-react';
import { Button } from 'react-aria-components';
import { messages } from '../messages.ts';
import { useStateOf } from '../state/use-state.ts';
import { cancelLayout, layOutAgain, restoreLayout } from './lay-out-again.ts';
import { ZoomButtons } from './ZoomButtons.tsx';

/** Zoom, fit and layout, in the corner of the picture. */
export function CanvasTools() {
  const text = messages();
  const layingOut = useStateOf(({ layingOut }) => layingOut);
  const moved = useStateOf(({ positions, originalPositions }) => positions !== originalPositions);
  return (
    <div className="canvas-tools">
      <ZoomButtons />
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

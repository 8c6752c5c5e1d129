import { Maximize, Minus, Plus } from 'lucide-react';
import { Button } from 'react-aria-components';
import { messages } from '../messages.ts';
import { type Walkable, ZOOM_STEP } from './walkable.ts';

type Properties = Pick<Walkable, 'zoomBy' | 'fit'>;

/** Closer, farther, all of it: for the network and the map. */
export function ZoomButtons({ zoomBy, fit }: Properties) {
  const text = messages();
  return (
    <>
      <Button className="icon" aria-label={text.zoomIn} onPress={() => zoomBy(ZOOM_STEP)}>
        <Plus aria-hidden size={18} />
      </Button>
      <Button className="icon" aria-label={text.zoomOut} onPress={() => zoomBy(1 / ZOOM_STEP)}>
        <Minus aria-hidden size={18} />
      </Button>
      <Button className="icon" aria-label={text.fit} onPress={fit}>
        <Maximize aria-hidden size={18} />
      </Button>
    </>
  );
}

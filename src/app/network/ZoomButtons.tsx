import { Maximize, Minus, Plus } from 'lucide-react';
import { Button } from 'react-aria-components';
import { act } from '../actions/act.ts';
import { fit, zoomIn, zoomOut } from '../actions/picture.ts';
import { messages } from '../messages.ts';

/** Closer, farther, all of it: for the network and the map. */
export function ZoomButtons() {
  const text = messages();
  return (
    <>
      <Button className="icon" aria-label={text.zoomIn} onPress={() => act(zoomIn)}>
        <Plus aria-hidden size={18} />
      </Button>
      <Button className="icon" aria-label={text.zoomOut} onPress={() => act(zoomOut)}>
        <Minus aria-hidden size={18} />
      </Button>
      <Button className="icon" aria-label={text.fit} onPress={() => act(fit)}>
        <Maximize aria-hidden size={18} />
      </Button>
    </>
  );
}

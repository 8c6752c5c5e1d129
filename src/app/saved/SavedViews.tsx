import { Bookmark } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { messages } from '../messages.ts';

const SavedList = lazy(() => import('./SavedList.tsx'));

/** The button that opens the list of views the reader has named. */
export function SavedViews() {
  const text = messages();
  return (
    <DialogTrigger>
      <Button className="icon" aria-label={text.saved.title}>
        <Bookmark aria-hidden size={18} />
      </Button>
      <Popover className="popover saved-popover" placement="bottom end">
        <Dialog className="saved" aria-label={text.saved.title}>
          {({ close }) => (
            <Suspense fallback={null}>
              <SavedList onOpened={close} />
            </Suspense>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

import { Bookmark } from 'lucide-react';
import { Suspense } from 'react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { late } from '../late/late.ts';
import { messages } from '../messages.ts';

const SavedList = late(() => import('./SavedList.tsx'));

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

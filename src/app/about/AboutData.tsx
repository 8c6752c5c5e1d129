import { Suspense } from 'react';
import { late } from '../late/late.ts';
import { messages } from '../messages.ts';
import { DialogFrame } from '../shell/DialogFrame.tsx';
import { ReadingHead } from '../shell/ReadingHead.tsx';
import { changeView } from '../state/change-view.ts';
import { useStateOf } from '../state/use-state.ts';

const AboutContent = late(() => import('./AboutContent.tsx'));

/** The dialog that says what the record is and how far it can be relied on. */
export function AboutData() {
  const text = messages();
  const open = useStateOf(({ view }) => view.about === 'data');
  return (
    <DialogFrame
      isOpen={open}
      onOpenChange={(isOpen) => changeView({ about: isOpen ? 'data' : undefined })}
      looks={['overlay', 'modal about-modal', 'dialog about']}
    >
      <ReadingHead title={text.about.title} />
      <Suspense fallback={<p>{text.about.loading}</p>}>
        <AboutContent />
      </Suspense>
    </DialogFrame>
  );
}

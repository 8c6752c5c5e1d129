import { X } from 'lucide-react';
import { Suspense } from 'react';
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { late } from '../late/late.ts';
import { messages } from '../messages.ts';
import { changeView } from '../state/change-view.ts';
import { useStateOf } from '../state/use-state.ts';

const AboutContent = late(() => import('./AboutContent.tsx'));

/** The dialog that says what the record is and how far it can be relied on. */
export function AboutData() {
  const text = messages();
  const open = useStateOf(({ view }) => view.about === 'data');
  return (
    <ModalOverlay
      className="overlay"
      isOpen={open}
      onOpenChange={(isOpen) => changeView({ about: isOpen ? 'data' : undefined })}
      isDismissable
    >
      <Modal className="modal about-modal">
        <Dialog className="dialog about">
          <div className="about-head">
            <Heading slot="title">{text.about.title}</Heading>
            <Button slot="close" className="icon" aria-label={text.close}>
              <X aria-hidden size={18} />
            </Button>
          </div>
          <Suspense fallback={<p>{text.about.loading}</p>}>
            <AboutContent />
          </Suspense>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

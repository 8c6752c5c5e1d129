import { Suspense } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { Theme } from '../../scene/palette.ts';
import { late } from '../late/late.ts';
import { messages } from '../messages.ts';
import { store } from '../state/store.ts';
import { useStateOf } from '../state/use-state.ts';

const ExportForm = late(() => import('./ExportForm.tsx'));
const DataOfView = late(() => import('./DataOfView.tsx'));

interface Properties {
  readonly theme: Theme;
}

/** The dialog in which a picture of the view is made. */
export function ExportFigure({ theme }: Properties) {
  const text = messages();
  const open = useStateOf(({ exporting }) => exporting);
  return (
    <ModalOverlay
      className="overlay"
      isOpen={open}
      onOpenChange={(exporting) => store.setState({ exporting })}
      isDismissable
    >
      <Modal className="modal">
        <Dialog className="dialog">
          <Heading slot="title">{text.exportFigure}</Heading>
          <Suspense fallback={<p>{text.preparing}</p>}>
            <ExportForm theme={theme} />
            <DataOfView />
          </Suspense>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

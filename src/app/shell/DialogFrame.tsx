import type { ReactNode } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';

interface Properties {
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
  /** Classes of its three parts, from without to within. */
  readonly looks?: readonly [overlay: string, modal: string, dialog: string];
  readonly children: ReactNode;
}

const PLAIN = ['overlay', 'modal', 'dialog'] as const;

/** A dialog over the page, which Escape or a press beside it closes. */
export function DialogFrame({ isOpen, onOpenChange, looks = PLAIN, children }: Properties) {
  const [overlay, modal, dialog] = looks;
  return (
    <ModalOverlay className={overlay} isOpen={isOpen} onOpenChange={onOpenChange} isDismissable>
      <Modal className={modal}>
        <Dialog className={dialog}>{children}</Dialog>
      </Modal>
    </ModalOverlay>
  );
}

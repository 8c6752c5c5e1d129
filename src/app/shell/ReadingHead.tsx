import { X } from 'lucide-react';
import { Button, Heading } from 'react-aria-components';
import { messages } from '../messages.ts';

/** The title of a dialog that is read and the way out, both in sight over what scrolls. */
export function ReadingHead({ title }: { readonly title: string }) {
  return (
    <div className="about-head">
      <Heading slot="title">{title}</Heading>
      <Button slot="close" className="icon" aria-label={messages().close}>
        <X aria-hidden size={18} />
      </Button>
    </div>
  );
}

import { X } from 'lucide-react';
import { messages } from '../messages.ts';
import { store } from '../state/store.ts';
import { useStateOf } from '../state/use-state.ts';

/** A quiet word about what was left out of an address, or about something just done. */
export function AddressNotice() {
  const notice = useStateOf(({ notice }) => notice);
  if (notice === undefined) return null;
  return (
    <div className="toast" role="note">
      <p aria-live="polite">{notice}</p>
      <button
        type="button"
        className="icon"
        aria-label={messages().dismiss}
        onClick={() => store.setState({ notice: undefined })}
      >
        <X aria-hidden size={16} />
      </button>
    </div>
  );
}

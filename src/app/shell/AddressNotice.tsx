import { X } from 'lucide-react';
import { messages } from '../messages.ts';
import { store } from '../state/store.ts';
import { useStateOf } from '../state/use-state.ts';

/** A quiet word about what was left out of an address, or about something just done. */
export function AddressNotice() {
  const notice = useStateOf(({ notice }) => notice);
  return (
    // Always there: what is put into a live region together with the region itself is often not read out.
    <div aria-live="polite">
      {notice !== undefined && (
        <div className="toast" role="note">
          <p>{notice}</p>
          <button
            type="button"
            className="icon"
            aria-label={messages().dismiss}
            onClick={() => store.setState({ notice: undefined })}
          >
            <X aria-hidden size={16} />
          </button>
        </div>
      )}
    </div>
  );
}

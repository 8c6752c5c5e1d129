import { ChevronRight } from 'lucide-react';
import { useId, useState } from 'react';
import { narrowingOn } from '../../view/filters-on.ts';
import { messages } from '../messages.ts';
import { useStateOf } from '../state/use-state.ts';
import { NarrowingForm } from './NarrowingForm.tsx';

/** The rarer filters, out of the way until asked for. */
export function MoreFilters() {
  const text = messages();
  const [open, setOpen] = useState(false);
  const on = useStateOf(({ view }) => narrowingOn(view.narrowing).length);
  const id = useId();
  return (
    <section className="more-filters">
      <h2>
        <button
          type="button"
          className="disclosure"
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={() => setOpen(!open)}
        >
          <ChevronRight aria-hidden size={16} />
          {text.filters.more}
        </button>
        {on > 0 && <span className="count">{text.filters.moreOn(on)}</span>}
      </h2>
      {open && (
        <div id={id}>
          <NarrowingForm />
        </div>
      )}
    </section>
  );
}

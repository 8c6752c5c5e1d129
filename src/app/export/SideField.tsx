import { useEffect, useId, useRef, useState } from 'react';
import { plainDigits } from '../../view/as-of.ts';
import { exportMessages } from './export-messages.ts';
import { sidesIn, type Unit } from './settings.ts';

interface Properties {
  readonly label: string;
  readonly value: number;
  readonly unit: Unit;
  readonly onChange: (value: number) => void;
}

/** A side of a custom page. What is typed stays; only a length that a page can have is taken over. */
export function SideField({ label, value, unit, onChange }: Properties) {
  const text = exportMessages();
  const id = useId();
  const [typed, setTyped] = useState(String(value));
  const { least, most } = sidesIn(unit);
  const lengthOf = (written: string): number | undefined => {
    const length = Number(plainDigits(written).replace(',', '.'));
    return written.trim() !== '' && length >= least && length <= most ? length : undefined;
  };
  const fits = lengthOf(typed) !== undefined;
  const problem = fits ? '' : text.sizeBad(least, most, text.units[unit]);
  const field = useRef<HTMLInputElement>(null);
  // No figure is made while it is wrong: the browser says so and goes there.
  useEffect(() => field.current?.setCustomValidity(problem), [problem]);
  return (
    <div className="choice">
      <label htmlFor={id} className="choice-label">
        {label}
      </label>
      <input
        id={id}
        ref={field}
        type="text"
        inputMode="decimal"
        value={typed}
        aria-invalid={!fits}
        aria-describedby={fits ? undefined : `${id}-problem`}
        onChange={({ target }) => {
          setTyped(target.value);
          const length = lengthOf(target.value);
          if (length !== undefined) onChange(length);
        }}
      />
      {!fits && (
        <p className="problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
    </div>
  );
}

import { useId, useState } from 'react';
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
  const side = Number(typed.replace(',', '.'));
  const fits = typed.trim() !== '' && side >= least && side <= most;
  return (
    <div className="choice">
      <label htmlFor={id} className="choice-label">
        {label}
      </label>
      <input
        id={id}
        type="text"
        inputMode="decimal"
        value={typed}
        aria-invalid={!fits}
        aria-describedby={fits ? undefined : `${id}-problem`}
        onChange={({ target }) => {
          setTyped(target.value);
          const now = Number(target.value.replace(',', '.'));
          if (target.value.trim() !== '' && now >= least && now <= most) onChange(now);
        }}
      />
      {!fits && (
        <p className="problem" id={`${id}-problem`}>
          {text.sizeBad(least, most, text.units[unit])}
        </p>
      )}
    </div>
  );
}

import { useId } from 'react';
import type { OneOf } from './Choice.tsx';

/** One of many, as the platform's own list that opens. */
export function Pick<Value extends string>(properties: OneOf<Value>) {
  const { label, values, nameOf, value, onChange } = properties;
  const id = useId();
  return (
    <div className="choice">
      <label htmlFor={id} className="choice-label">
        {label}
      </label>
      <select
        id={id}
        value={value}
        onChange={({ target }) => {
          const chosen = values.find((one) => one === target.value);
          if (chosen !== undefined) onChange(chosen);
        }}
      >
        {values.map((one) => (
          <option key={one} value={one}>
            {nameOf(one)}
          </option>
        ))}
      </select>
    </div>
  );
}

import { useId } from 'react';

/** What is chosen of what. */
export interface OneOf<Value extends string> {
  readonly label: string;
  readonly values: readonly Value[];
  readonly nameOf: (value: Value) => string;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

interface Properties<Value extends string> extends OneOf<Value> {
  /** Side by side as one control, or a line each. */
  readonly look: 'segments' | 'list';
  readonly className?: string;
}

/** One of several, as native radio buttons. */
export function Choice<Value extends string>(properties: Properties<Value>) {
  const { label, values, nameOf, value, onChange, look, className = '' } = properties;
  const id = useId();
  return (
    <div className={`choice ${className}`} role="radiogroup" aria-labelledby={`${id}-label`}>
      <span id={`${id}-label`} className="choice-label">
        {label}
      </span>
      <div className={look}>
        {values.map((one) => (
          <label key={one} className={look === 'segments' ? 'segment' : 'line'}>
            <input
              type="radio"
              name={id}
              value={one}
              checked={one === value}
              onChange={() => onChange(one)}
            />
            <span>{nameOf(one)}</span>
          </label>
        ))}
      </div>
    </div>
  );
}

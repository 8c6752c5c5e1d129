import type { ReactNode } from 'react';

interface Properties {
  readonly facts: readonly (readonly [term: string, fact: ReactNode])[];
}

/** Terms and what is known under them; what is not known is left out. */
export function Facts({ facts }: Properties) {
  const known = facts.filter(([, fact]) => fact !== undefined && fact !== '' && fact !== false);
  if (known.length === 0) return null;
  return (
    <dl className="facts">
      {known.map(([term, fact]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd dir="auto">{fact}</dd>
        </div>
      ))}
    </dl>
  );
}

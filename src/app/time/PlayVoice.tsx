import { useState } from 'react';

interface Properties {
  readonly year: number;
  readonly playing: boolean;
}

/** Years from one announcement to the next: each of them would drown everything else. */
const APART = 5;

/** Says the year now and then while years pass by themselves. */
export function PlayVoice({ year, playing }: Properties) {
  const [said, setSaid] = useState('');
  const now = !playing ? '' : year % APART === 0 ? String(year) : said;
  if (now !== said) setSaid(now);
  return (
    <p className="hidden" aria-live="polite">
      {said}
    </p>
  );
}

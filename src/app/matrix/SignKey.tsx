import { KEPT_OPACITY } from '../../scene/palette.ts';
import { SIGN_OUTLINES, SIGNS } from '../../scene/turn-signs.ts';
import { turnWords } from '../answers/turn-words.ts';

/** What the signs in the cells say while two dates are compared. */
export function SignKey() {
  const words = turnWords();
  return (
    <ul className="matrix-key" aria-label={words.signs}>
      {SIGNS.map((sign) => (
        <li key={sign}>
          <svg viewBox="0 0 1 1" width="12" height="12" fill="currentColor" aria-hidden="true">
            {SIGN_OUTLINES[sign].map((outline) => (
              <polygon key={outline.join()} points={outline.join(' ')} />
            ))}
          </svg>
          {words.sign[sign]}
        </li>
      ))}
      <li>
        <svg viewBox="0 0 1 1" width="12" height="12" fill="currentColor" aria-hidden="true">
          <rect width="1" height="1" opacity={KEPT_OPACITY} />
        </svg>
        {words.stayed}
      </li>
    </ul>
  );
}

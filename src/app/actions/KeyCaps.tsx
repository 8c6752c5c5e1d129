import { Fragment } from 'react';
import type { Actions } from '../../messages/en-actions.ts';

interface Properties {
  readonly keys: readonly string[];
  readonly words: Actions;
}

const isMac = /mac|iphone|ipad/i.test(navigator.userAgent);

function capName(part: string, { keyNames }: Actions): string {
  if (part === 'Mod') return isMac ? keyNames.Mod.mac : keyNames.Mod.other;
  const name = keyNames[part as Exclude<keyof typeof keyNames, 'Mod'>];
  return name ?? part.toUpperCase();
}

/** Keys that do the same, as they are printed on a keyboard. */
export function KeyCaps({ keys, words }: Properties) {
  return (
    <span className="key-caps" dir="ltr">
      {keys.map((key, place) => (
        <Fragment key={key}>
          {place > 0 && ` ${words.or} `}
          <span className="key-chord">
            {key.split(/\+(?=.)/).map((part) => (
              <kbd key={part}>{capName(part, words)}</kbd>
            ))}
          </span>
        </Fragment>
      ))}
    </span>
  );
}

import type { Measured } from '../../measures/measured.ts';
import type { PartyId } from '../../model/id.ts';
import { groupColour, paletteOf, type Theme } from '../../scene/palette.ts';
import { PartyLink } from '../details/PartyLink.tsx';
import { measureMessages } from './measure-messages.ts';

interface Properties {
  readonly measured: Measured;
  readonly theme: Theme;
}

/** Each community with its parties, the largest first. */
export function Communities({ measured, theme }: Properties) {
  const text = measureMessages();
  const groups = new Map<number, PartyId[]>();
  for (const { id, value } of measured.ranking) {
    if (value > 0) groups.set(value, [...(groups.get(value) ?? []), id]);
  }
  if (groups.size === 0) return <p>{text.none}</p>;
  return [...groups].map(([group, parties]) => (
    <section key={group} className="community" aria-label={text.community(group)}>
      <h3>
        <span
          className="community-number"
          style={{ borderColor: groupColour(paletteOf(theme), group) }}
        >
          {text.value.group(group)}
        </span>{' '}
        {text.communitySize(parties.length)}
      </h3>
      <ul>
        {parties.map((id) => (
          <li key={id}>
            <PartyLink id={id} />
          </li>
        ))}
      </ul>
    </section>
  ));
}

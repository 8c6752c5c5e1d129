import type { Measured } from '../../measures/measured.ts';
import { sizeKeyOf } from '../../plate/size-key.ts';
import { groupColour, paletteOf, type Theme } from '../../scene/palette.ts';
import { measureMessages } from '../measures/measure-messages.ts';
import { sceneIn } from '../state/derived.ts';
import { useStateOf } from '../state/use-state.ts';

interface Properties {
  readonly measured: Measured;
  readonly theme: Theme;
}

/** As many communities as have a colour of their own; the others are grey. */
function groupsOf({ values }: Measured): readonly (readonly [number, number])[] {
  const sizes = new Map<number, number>();
  for (const group of values.values()) {
    if (group > 0) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  }
  return [...sizes].sort(([one], [other]) => one - other);
}

/** What sizes or colours tell while they follow a measure. */
export default function MeasureKey({ measured, theme }: Properties) {
  const text = measureMessages();
  const scene = useStateOf(sceneIn);
  const key = sizeKeyOf(scene, measured);
  const palette = paletteOf(theme);
  const discs = key ? [key.smallest, key.largest] : [];
  return (
    <section className="how-to-read" aria-label={text.key}>
      <h2 className="panel-title">{text.name[measured.measure]}</h2>
      <ul>
        {key &&
          discs.map(({ diameter, value }, index) => (
            <li key={index === 0 ? 'smallest' : 'largest'}>
              <svg viewBox="0 0 40 40" width="40" height="40" aria-hidden="true">
                <circle
                  cx="20"
                  cy="20"
                  r={diameter / 2}
                  fill={palette.disc}
                  stroke={palette.discEdge}
                  strokeWidth="1.5"
                />
              </svg>
              {(index === 0 ? text.smallest : text.largest)(text.value[key.format](value))}
            </li>
          ))}
        {measured.format === 'group' &&
          groupsOf(measured).map(([group, size]) => (
            <li key={group}>
              <svg viewBox="0 0 40 20" width="40" height="20" aria-hidden="true">
                <circle
                  cx="20"
                  cy="10"
                  r="7"
                  fill={palette.disc}
                  stroke={groupColour(palette, group)}
                  strokeWidth="3"
                />
              </svg>
              {text.communityOf(group, size)}
            </li>
          ))}
      </ul>
    </section>
  );
}

import type { ReactNode } from 'react';
import { paletteOf, type Theme, WEAK_OPACITY } from '../../scene/palette.ts';
import { messages } from '../messages.ts';
import { crowdIn } from '../state/derived.ts';
import { isOutlined } from '../state/is-outlined.ts';
import { useStateOf } from '../state/use-state.ts';
import { mapSigns } from './map-signs.tsx';
import { OutlineSample } from './OutlineSample.tsx';

interface Properties {
  readonly theme: Theme;
}

/** The signs of the picture besides the kinds' lines. */
export function HowToRead({ theme }: Properties) {
  const text = messages();
  const hasOutlines = useStateOf(isOutlined);
  const palette = paletteOf(theme);
  const isCrowded = useStateOf((state) => crowdIn(state).crowded ?? false);
  const isMap = useStateOf(({ view }) => view.screen === 'map');
  const isMerged = useStateOf(({ mapFar }) => mapFar);
  const line = palette.kinds['mutual-defence'];
  const edge = { fill: palette.disc, stroke: palette.discEdge };
  const signs: readonly (readonly [string, ReactNode])[] = [
    [text.readInsider, <circle key="in" cx="20" cy="10" r="7" {...edge} strokeWidth="1.5" />],
    [
      text.readOutsider,
      <g key="out" {...edge}>
        <circle cx="20" cy="10" r="8.5" strokeWidth="1.2" />
        <circle cx="20" cy="10" r="5.5" strokeWidth="1.2" />
      </g>,
    ],
    hasOutlines
      ? [text.hulls.read, <OutlineSample key="hull" look={0} theme={theme} />]
      : [
          text.readCoalition,
          <g key="hub">
            <line x1="1" x2="39" y1="10" y2="10" stroke={line} strokeWidth="1.4" opacity="0.7" />
            <rect
              x="8"
              y="4"
              width="24"
              height="12"
              rx="6"
              fill={palette.hub}
              stroke={palette.hubEdge}
              strokeWidth="1.5"
            />
          </g>,
        ],
    [
      text.readArrow,
      <g key="arrow">
        <line x1="2" x2="32" y1="10" y2="10" stroke={line} strokeWidth="2" />
        <path d="M30 5 L39 10 L30 15 Z" fill={line} />
      </g>,
    ],
    [
      text.readWeak,
      <line
        key="weak"
        x1="2"
        x2="38"
        y1="10"
        y2="10"
        stroke={line}
        strokeWidth="2"
        opacity={WEAK_OPACITY}
      />,
    ],
    ...(isCrowded
      ? [
          [
            text.readFine,
            <line
              key="fine"
              x1="2"
              x2="38"
              y1="10"
              y2="10"
              stroke={palette.merged}
              strokeWidth="2"
            />,
          ] as const,
        ]
      : []),
    ...(isMap ? mapSigns(palette, isMerged) : []),
  ];
  return (
    <section className="how-to-read">
      <h2 className="panel-title">{text.howToRead}</h2>
      <ul>
        {signs.map(([meaning, drawing]) => (
          <li key={meaning}>
            <svg viewBox="0 0 40 20" width="40" height="20" aria-hidden="true">
              {drawing}
            </svg>
            {meaning}
          </li>
        ))}
      </ul>
    </section>
  );
}

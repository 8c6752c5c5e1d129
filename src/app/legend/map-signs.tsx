import type { ReactNode } from 'react';
import { MERGED_WIDTH, type Palette } from '../../scene/palette.ts';
import { messages } from '../messages.ts';

/** The signs that only a map has, and bands where its parallel ties have merged. */
export function mapSigns(
  palette: Palette,
  isMerged: boolean,
): readonly (readonly [string, ReactNode])[] {
  const text = messages();
  const place: readonly [string, ReactNode] = [
    text.map.readPlace,
    <g key="place" stroke={palette.quiet} fill={palette.quiet}>
      <line x1="12" x2="34" y1="8" y2="15" strokeWidth="1" />
      <circle cx="34" cy="15" r="1.8" stroke="none" />
      <circle
        cx="12"
        cy="8"
        r="6"
        fill={palette.disc}
        stroke={palette.discEdge}
        strokeWidth="1.5"
      />
    </g>,
  ];
  const band: readonly [string, ReactNode] = [
    text.readBand,
    <line
      key="band"
      x1="2"
      x2="38"
      y1="10"
      y2="10"
      stroke={palette.merged}
      strokeWidth={MERGED_WIDTH}
    />,
  ];
  return isMerged ? [place, band] : [place];
}

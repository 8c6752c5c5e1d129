import { type DrawnTurn, drawnTurn, type Turn } from '../model/changes.ts';
import { box, type Outline } from './marks.ts';

/** What a cell of the matrix says of two dates; `mixed` where its kinds did not all turn alike. */
export const SIGNS = ['began', 'ended', 'suspended', 'mixed'] as const;
export type Sign = (typeof SIGNS)[number];

/** Each sign in the unit square, as the marks of kinds are. */
export const SIGN_OUTLINES: Readonly<Record<Sign, readonly Outline[]>> = {
  began: [box(0.36, 0, 0.64, 1), box(0, 0.36, 1, 0.64)],
  ended: [box(0, 0.36, 1, 0.64)],
  suspended: [box(0.1, 0, 0.4, 1), box(0.6, 0, 0.9, 1)],
  mixed: [box(0.36, 0, 0.64, 0.68), box(0, 0.2, 1, 0.48), box(0, 0.8, 1, 1)],
};

function signOfKind(turn: Turn): Sign | undefined {
  const drawn: DrawnTurn = drawnTurn(turn);
  return drawn === 'kept' ? undefined : drawn;
}

/** The sign in the middle of a cell, from what became of its kinds; none where all stayed. */
export function signOf(turns: Iterable<Turn>): Sign | undefined {
  const signs = new Set([...turns].flatMap((turn) => signOfKind(turn) ?? []));
  const [sign] = signs;
  return signs.size > 1 ? 'mixed' : sign;
}

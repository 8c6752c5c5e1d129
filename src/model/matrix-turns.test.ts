import { describe, expect, it } from 'vitest';
import { changesBetween } from './changes.ts';
import { visible } from './filter.ts';
import type { NationId } from './id.ts';
import { cellsOf } from './matrix.ts';
import { matrixTurns } from './matrix-turns.ts';
import { date, day, everything, relationship, SMALL_RECORDS, smallAtlas } from './small-atlas.ts';

function turnsBetween(one: string, other: string, atlas = smallAtlas()) {
  const filter = everything(atlas, { coalitions: 'pairs' });
  const [earlier, later] = [day(one), day(other)];
  const cells = cellsOf(atlas, visible(atlas, { ...filter, day: later, otherDay: earlier }).ties);
  const { changes } = changesBetween(atlas, filter, earlier, later);
  const { ofKinds, ofTies } = matrixTurns(cells, changes);
  const inCell = (a: string, b: string) => {
    const cell = cells.get(a as NationId)?.get(b as NationId);
    return cell && Object.fromEntries(ofKinds.get(cell) ?? []);
  };
  return { inCell, ofTies: Object.fromEntries(ofTies) };
}

describe('what became of the kinds in a cell', () => {
  it('is told of each kind by itself, derived pairs included', () => {
    // Borduria is a full member of the pact from 1955; the league binds it and Avaria all along.
    expect(turnsBetween('1953-01-01', '1965-01-01').inCell('AVA', 'BOR')).toEqual({
      'mutual-defence': 'kept',
      exercise: 'began',
      'training-and-assistance': 'began',
    });
  });

  it('ends with the last tie of the kind', () => {
    expect(turnsBetween('1965-01-01', '1975-01-01').inCell('AVA', 'CAR')).toEqual({
      'mutual-defence': 'ended',
      exercise: 'ended',
    });
  });

  it('lasts where one tie follows another, though each of those has its turn', () => {
    const deal = (id: string, inForce: string, ended?: string) =>
      relationship(id, 'AVA', 'CAR', {
        kind: 'arms-and-technology',
        inForce: date(inForce),
        ...(ended && { ended: date(ended), status: 'ended' }),
      });
    const relationships = [
      ...SMALL_RECORDS.relationships,
      deal('first', '1971', '1980'),
      deal('second', '1980'),
    ];
    const { inCell, ofTies } = turnsBetween(
      '1975-01-01',
      '1985-01-01',
      smallAtlas({ relationships }),
    );
    expect(inCell('AVA', 'CAR')).toEqual({ 'arms-and-technology': 'kept' });
    expect([ofTies.first, ofTies.second]).toEqual(['ended', 'began']);
  });
});

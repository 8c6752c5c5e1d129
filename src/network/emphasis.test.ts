import cytoscape from 'cytoscape';
import { describe, expect, it } from 'vitest';
import { brightParties, emphasise } from './emphasis.ts';

/** A–B–C in a row and D apart; X hangs on B but is hidden. */
function canvas() {
  const nodes = ['A', 'B', 'C', 'D', 'X'].map((id) => ({ data: { id } }));
  const edges = ['AB', 'BC', 'BX'].map((id) => ({
    data: { id, source: id.charAt(0), target: id.charAt(1) },
  }));
  const cy = cytoscape({ headless: true, elements: [...nodes, ...edges] });
  cy.getElementById('X').addClass('gone');
  cy.getElementById('BX').addClass('gone');
  return cy;
}

const having = (cy: cytoscape.Core, name: string) =>
  cy
    .elements()
    .filter((element) => element.hasClass(name))
    .map((element) => element.id())
    .sort();

describe('emphasis', () => {
  it('dims all but the party looked at, its ties and its neighbours', () => {
    const cy = canvas();
    emphasise(cy, { preview: 'A' });
    expect(having(cy, 'dimmed')).toEqual(['BC', 'BX', 'C', 'D', 'X']);
    expect([...brightParties(cy, { preview: 'A' })].sort()).toEqual(['A', 'B']);
  });

  it('does not count what is hidden among the neighbours', () => {
    const cy = canvas();
    emphasise(cy, { preview: 'B' });
    expect(having(cy, 'dimmed')).toEqual(['BX', 'D', 'X']);
    expect([...brightParties(cy, { preview: 'B' })].sort()).toEqual(['A', 'B', 'C']);
  });

  it('of an outline keeps what it holds, whatever node has its name', () => {
    const cy = canvas();
    const emphasis = { preview: 'X', chosen: 'D', group: ['A', 'C'] };
    emphasise(cy, emphasis);
    expect([...brightParties(cy, emphasis)].sort()).toEqual(['A', 'C']);
    expect(having(cy, 'dimmed')).toEqual(['AB', 'B', 'BC', 'BX', 'D', 'X']);
  });

  it('of a tie keeps the tie and its two parties', () => {
    const cy = canvas();
    emphasise(cy, { preview: 'BC' });
    expect(having(cy, 'dimmed')).toEqual(['A', 'AB', 'BX', 'D', 'X']);
  });

  it('prefers what is previewed to what is chosen, and marks what is chosen', () => {
    const cy = canvas();
    emphasise(cy, { preview: 'C', chosen: 'A', cursor: 'C' });
    expect(having(cy, 'chosen')).toEqual(['A']);
    expect(having(cy, 'cursor')).toEqual(['C']);
    expect([...brightParties(cy, { preview: 'C', chosen: 'A' })].sort()).toEqual(['B', 'C']);
  });

  it('marks all that are chosen together, and dims what their answer is without', () => {
    const cy = canvas();
    emphasise(cy, { together: ['A', 'B', 'D'], answer: ['A', 'B', 'D', 'AB'] });
    expect(having(cy, 'chosen')).toEqual(['A', 'B', 'D']);
    expect(having(cy, 'dimmed')).toEqual(['BC', 'BX', 'C', 'X']);
    emphasise(cy, { together: ['A', 'B'] });
    expect(having(cy, 'chosen')).toEqual(['A', 'B']);
  });

  it('leaves bright who is chosen together while something else is looked at', () => {
    const cy = canvas();
    emphasise(cy, { preview: 'BC', together: ['A', 'D', 'X'] });
    expect(having(cy, 'dimmed')).toEqual(['AB', 'BX', 'X']);
  });

  it('ends without a trace', () => {
    const cy = canvas();
    emphasise(cy, { preview: 'A', chosen: 'B', cursor: 'B' });
    emphasise(cy, {});
    for (const name of ['dimmed', 'chosen', 'cursor']) expect(having(cy, name)).toEqual([]);
    expect(brightParties(cy, {}).size).toBe(0);
  });

  it.each(['X', 'nobody', '*', '#A, #B'])('of %s, which is not to be seen, dims nothing', (id) => {
    const cy = canvas();
    emphasise(cy, { preview: id });
    expect(having(cy, 'dimmed')).toEqual([]);
    expect(brightParties(cy, { preview: id }).size).toBe(0);
  });
});

import cytoscape from 'cytoscape';
import { expect, it } from 'vitest';
import { type Intent, listen } from './intents.ts';

function listening() {
  const nodes = ['B', 'A'].map((id) => ({ data: { id } }));
  const elements = [...nodes, { data: { id: 'AB', source: 'A', target: 'B' } }];
  const cy = cytoscape({ headless: true, elements });
  const heard: Intent[] = [];
  const stop = listen(cy, (intent) => heard.push(intent));
  return { cy, heard, stop };
}

it('a rectangle is one gesture, whatever is in it, and only of its parties', async () => {
  const { cy, heard, stop } = listening();
  cy.emit('boxstart');
  cy.elements().emit('box');
  await Promise.resolve();
  expect(heard).toEqual([
    { type: 'preview', id: undefined },
    { type: 'gather', ids: ['A', 'B'] },
  ]);
  cy.getElementById('A').emit('box');
  await Promise.resolve();
  expect(heard.at(-1)).toEqual({ type: 'gather', ids: ['A'] });
  stop();
  cy.elements().emit('box');
  await Promise.resolve();
  expect(heard).toHaveLength(3);
});

it('a press on the ground clears, unless Shift says that a rectangle was meant', () => {
  const { cy, heard } = listening();
  const press = (shiftKey: boolean) =>
    cy.emit({ type: 'tap', originalEvent: { shiftKey } } as never);
  press(true);
  expect(heard).toEqual([]);
  press(false);
  expect(heard).toEqual([{ type: 'clear' }]);
});

it('two quick presses are a double one on the same party alone, and without Shift', () => {
  const { cy, heard } = listening();
  const press = (id: string, shiftKey = false) => {
    const originalEvent = { shiftKey };
    cy.getElementById(id).emit({ type: 'tap', originalEvent } as never);
  };
  // Cytoscape tells of a double press wherever the second one is.
  const pressTwice = (first: string, second: string, shiftKey = false) => {
    press(first, shiftKey);
    press(second, shiftKey);
    cy.getElementById(second).emit({ type: 'dbltap', originalEvent: { shiftKey } } as never);
    return heard.splice(0).map((intent) => intent.type);
  };
  expect(pressTwice('A', 'B')).toEqual(['choose', 'choose']);
  expect(pressTwice('A', 'A', true)).toEqual(['join', 'join']);
  expect(pressTwice('A', 'A')).toEqual(['choose', 'choose', 'focus']);
});

import { describe, expect, it } from 'vitest';
import { FIGURE_WORDS } from '../messages/figure-languages.ts';
import { visible } from '../model/filter.ts';
import { ids, party, smallAtlas } from '../model/small-atlas.ts';
import { answeringFilter, linksOf } from '../view/seen.ts';
import { OPENING_VIEW, type View } from '../view/view.ts';
import { answered } from './answered.ts';
import { figurePage } from './figure-page.ts';
import { sceneOf } from './scene-of.ts';
import { CHOICES } from './test-choices.ts';

function asked(changes: Partial<View>) {
  const atlas = smallAtlas();
  const view: View = { ...OPENING_VIEW, kinds: ['mutual-defence'], ...changes };
  const told = { atlas, view, text: FIGURE_WORDS.en };
  const seen = visible(atlas, answeringFilter(atlas, view, linksOf(atlas, view)));
  const positions = new Map([...atlas.parties.keys()].map((id) => [id, { x: 0, y: 0 }]));
  const whole = sceneOf(
    { atlas, visible: seen, positions, far: false, pins: view.pins },
    told.text,
  );
  const scene = answered(whole, atlas, view);
  const page = figurePage(told, { visible: seen, scene, flags: new Map() }, CHOICES);
  const bright = ids(scene.nodes.filter(({ aside }) => !aside)).sort();
  const lines = scene.edges.filter(({ aside }) => !aside).flatMap(({ ties }) => ties);
  return { scene, page, bright, lines: [...lines].sort() };
}

describe('a question in a figure', () => {
  it('sets aside what does not link the two parties', () => {
    const { bright, lines, page } = asked({ from: party('AVA'), to: party('DAL') });
    expect(bright).toEqual(['AVA', 'DAL', 'pact']);
    expect(lines).toEqual(['pact/AVA/1', 'pact/DAL/1']);
    expect(page.filters).toContain('faint: what is not part of the answer');
    expect(page.description).toContain('Ties between the two: 0. Coalitions they share: The Pact.');
  });

  it('sets nothing aside where nothing links them, or nothing is asked', () => {
    for (const view of [{}, { from: party('AVA'), to: party('FEN') }]) {
      const { scene, page } = asked(view);
      expect(scene.nodes.some(({ aside }) => aside)).toBe(false);
      expect(page.filters).not.toContain('faint: what is not part of the answer');
    }
  });

  it('keeps a pinned party bright', () => {
    const pins = [party('BOR')];
    const { bright } = asked({ from: party('AVA'), to: party('DAL'), pins });
    expect(bright).toEqual(['AVA', 'BOR', 'DAL', 'pact']);
  });
});

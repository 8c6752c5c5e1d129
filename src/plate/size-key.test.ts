import { describe, expect, it } from 'vitest';
import { measured } from '../measures/measured.ts';
import { networkOf } from '../measures/network.ts';
import { FIGURE_WORDS } from '../messages/figure-languages.ts';
import { visible } from '../model/filter.ts';
import { everything, smallAtlas } from '../model/small-atlas.ts';
import { OPENING_VIEW } from '../view/view.ts';
import { type FigureChoices, figurePage } from './figure-page.ts';
import { sceneOf } from './scene-of.ts';
import { sizeKeyOf } from './size-key.ts';
import { sizesByTies } from './sizes-by-ties.ts';
import { CHOICES } from './test-choices.ts';

const atlas = smallAtlas();
const seen = visible(atlas, everything(atlas));
const positions = new Map([...atlas.parties.keys()].map((id) => [id, { x: 0, y: 0 }]));

function measuredScene(measure: 'degree' | 'communities', language: 'en' | 'ar' = 'en') {
  const found = measured({ measure, network: networkOf(atlas, seen), hubs: 'parties' });
  const text = FIGURE_WORDS[language];
  const scene = sceneOf({ atlas, visible: seen, positions, far: false, measured: found }, text);
  return { scene, found, text };
}

function notesIn(
  language: 'en' | 'ar',
  measure: 'degree' | 'communities' = 'degree',
  choices: Partial<FigureChoices> = {},
) {
  const { scene, found, text } = measuredScene(measure, language);
  return figurePage(
    { atlas, view: OPENING_VIEW, text },
    { visible: seen, scene, flags: new Map(), measured: found },
    { ...CHOICES, ...choices },
  ).legendNotes.filter(({ sample }) => sample === 'size');
}

describe('the key to sizes that follow no measure', () => {
  const plain = sceneOf({ atlas, visible: seen, positions, far: false }, FIGURE_WORDS.en);
  const largerAVA = plain.nodes.map((node) => (node.id === 'AVA' ? { ...node, width: 38 } : node));

  it('says how many ties the smallest and the largest disc have', () => {
    expect(sizesByTies({ ...plain, nodes: largerAVA }, seen)).toEqual({
      smallest: { value: 2, diameter: 26 },
      largest: { value: 6, diameter: 38 },
    });
  });

  it('is none where all discs are of one size', () => {
    expect(new Set(plain.nodes.map(({ width, type }) => type === 'nation' && width)).size).toBe(2);
    expect(sizesByTies(plain, seen)).toBeUndefined();
    expect(sizesByTies({ nodes: [], edges: [] }, seen)).toBeUndefined();
  });
});

describe('the key to sizes', () => {
  it('says what the smallest and the largest disc stand for', () => {
    const { scene, found } = measuredScene('degree');
    const widths = scene.nodes.flatMap(({ type, width }) => (type === 'nation' ? [width] : []));
    expect(sizeKeyOf(scene, found)).toEqual({
      measure: 'degree',
      format: 'count',
      smallest: { value: 2, diameter: Math.min(...widths) },
      largest: { value: 6, diameter: Math.max(...widths) },
    });
  });

  it('is none where nothing is measured, where groups are, and where there is no disc', () => {
    const { scene, found } = measuredScene('degree');
    expect(sizeKeyOf(scene, undefined)).toBeUndefined();
    const groups = measuredScene('communities');
    expect(sizeKeyOf(groups.scene, groups.found)).toBeUndefined();
    expect(sizeKeyOf({ nodes: [], edges: [] }, found)).toBeUndefined();
  });

  it('stands beside the legend of a figure, or alone, in its language', () => {
    expect(notesIn('en').map(({ label }) => label)).toEqual(['Number of ties: from 2 to 6']);
    expect(notesIn('ar').map(({ label }) => label)).toEqual(['عدد الروابط: من 2 إلى 6']);
    expect(notesIn('en')[0]?.ratio).toBeLessThan(1);
    expect(notesIn('en', 'degree', { legend: false })).toHaveLength(1);
    expect(notesIn('en', 'degree', { sizeKey: false })).toEqual([]);
  });
});

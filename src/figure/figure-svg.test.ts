import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import type { PartyId } from '../model/id.ts';
import { KEPT_OPACITY, WEAK_OPACITY } from '../scene/palette.ts';
import type { FigurePage } from './figure.ts';
import { figureSvg } from './figure-svg.ts';
import { PAGE, SCENE } from './test-scene.ts';

function parse(svg: string) {
  const { document } = new Window();
  document.body.innerHTML = svg;
  const all = (selector: string) => [...document.querySelectorAll(selector)];
  return {
    all,
    texts: () => all('text:not([aria-hidden])').map(({ textContent }) => textContent),
    one(selector: string) {
      const [first] = all(selector);
      if (!first) throw new Error(`nothing matches ${selector}`);
      return first;
    },
  };
}

const drawn = (page: Partial<FigurePage> = {}) => parse(figureSvg(SCENE, { ...PAGE, ...page }));

describe('a figure', () => {
  it('writes every name, with its hub in the capsule', () => {
    const names = drawn()
      .all('#parties text:not([aria-hidden])')
      .map(({ textContent }) => textContent);
    expect(names.toSorted()).toEqual(
      ['+5 others', 'Egypt', 'GCC', 'Pakistan', 'Saudi Arabia', 'United States'].toSorted(),
    );
  });

  it('says what it is, of when, how narrowed and from where', () => {
    expect(drawn().texts()).toEqual(
      expect.arrayContaining([
        'Four nations',
        'As of 26 March 2015',
        'Mutual defence, exercises · Coalitions as hubs',
        'Drawn by hand for a test.',
      ]),
    );
  });

  it('explains its lines and signs, with counts beside the kinds', () => {
    const labels = drawn()
      .all('#legend text:not([aria-hidden])')
      .map(({ textContent }) => textContent);
    expect(labels).toEqual([
      'Mutual defence',
      '1',
      'Exercises',
      '12',
      'Member',
      'Outsider',
      'ABC',
      'Coalition',
      '+9',
      'Not drawn',
      'Membership',
      '3',
      'Several ties',
      'Suspended',
      'One-sided',
    ]);
  });

  it('has a group for every tie and every party', () => {
    const figure = drawn();
    expect(figure.all('#ties > g > g').map((group) => group.getAttribute('data-tie'))).toEqual([
      'sau-gcc',
      'sau-pak',
      'egy-usa',
      'usa-pak-base',
      'usa-pak-arms',
      't1 t2 t3',
    ]);
    expect(figure.one('[data-tie="egy-usa"]').getAttribute('data-kind')).toBe('exercise');
    expect(figure.all('[data-party]')).toHaveLength(5);
  });

  it('has layers and groups named by kind, nation and coalition, for whoever edits the file', () => {
    const figure = drawn();
    const layers = figure.all('#ties > g').map((layer) => layer.id);
    expect(layers).toEqual([
      'memberships-intelligence-sharing',
      'ties-mutual-defence',
      'ties-exercise',
      'ties-basing-and-access',
      'ties-arms-and-technology',
      'bands',
    ]);
    expect(figure.one('#nation-SAU > title').textContent).toBe('Saudi Arabia');
    expect(figure.one('#coalition-gcc').getAttribute('data-name')).toBe('GCC');
    const ids = figure.all('[id]').map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has a title and a description for those who do not see it', () => {
    const root = drawn().one('svg');
    expect(root.getAttribute('role')).toBe('img');
    expect(root.getAttribute('aria-labelledby')).toBe('figure-title figure-description');
    expect(drawn().one('#figure-title').textContent).toBe('Four nations');
    expect(drawn().one('#figure-description').textContent).toBe('A rectangle with a hub.');
  });

  it('has its name where no title stands on it', () => {
    const figure = drawn({ title: '', name: 'Four nations, 2015' });
    expect(figure.one('#figure-title').textContent).toBe('Four nations, 2015');
    expect(figure.all('text').map(({ textContent }) => textContent)).not.toContain(
      'Four nations, 2015',
    );
  });

  it('explains what became of ties as it draws them, with their number', () => {
    const figure = drawn({
      legend: [],
      legendNotes: [
        { sample: 'turn', turn: 'began', text: '+', label: 'Began', count: 12 },
        { sample: 'turn', turn: 'suspended', text: '||', label: 'Weaker', count: 1 },
        { sample: 'turn', turn: 'kept', text: '', label: 'Stayed', count: 0 },
      ],
    });
    const letters = figure.all('#legend text:not([aria-hidden])').map((one) => one.textContent);
    expect(letters).toEqual(['+', 'Began', '12', '||', 'Weaker', '1', 'Stayed', '0']);
    const opacities = figure
      .all('#legend g[fill="none"]')
      .map((one) => one.getAttribute('opacity'));
    expect(opacities).toEqual([null, String(WEAK_OPACITY), String(KEPT_OPACITY)]);
  });

  it('carries each known flag once, and refers to nothing outside', () => {
    const svg = figureSvg(SCENE, PAGE);
    expect(svg.match(/<g id="flag-[^"]+"/g)).toEqual(['<g id="flag-sa"', '<g id="flag-us"']);
    expect(svg.match(/<use xlink:href="[^"]+"/g)).toHaveLength(2);
    expect(svg.replace(/xmlns(:xlink)?="[^"]+"/g, '')).not.toMatch(/https?:|<script|@import/);
  });

  it('gives outsiders a second ring', () => {
    const figure = drawn();
    expect(figure.all('[data-party="SAU"] circle')).toHaveLength(2);
    expect(figure.all('[data-party="USA"] circle')).toHaveLength(3);
  });

  it('has a ground unless it is transparent', () => {
    expect(drawn().all('#ground')).toHaveLength(1);
    expect(drawn({ transparent: true }).all('#ground')).toHaveLength(0);
  });

  it('escapes what would be markup', () => {
    const [first, ...others] = SCENE.nodes;
    if (!first) throw new Error('empty scene');
    const hostile = { ...first, id: 'a"<b>&' as PartyId, label: '<b>&"\u0000\u202e' };
    const svg = figureSvg({ nodes: [hostile, ...others], edges: [] }, { ...PAGE, title: '</svg>' });
    expect(svg).toContain('data-party="a&quot;&lt;b&gt;&amp;"');
    expect(svg).toContain('>&lt;b&gt;&amp;&quot;</text>');
    expect(svg).toContain('>&lt;/svg&gt;</text>');
    expect(svg).not.toContain('\u0000');
  });

  it('isolates a name that runs against the page', () => {
    const [first] = SCENE.nodes;
    if (!first) throw new Error('empty scene');
    const scene = { nodes: [{ ...first, label: 'السعودية' }], edges: [] };
    expect(figureSvg(scene, PAGE)).toContain('>\u2068السعودية\u2069</text>');
    expect(figureSvg(scene, { ...PAGE, dir: 'rtl' })).toContain('>السعودية</text>');
  });

  it('is the same text every time', () => {
    expect(figureSvg(SCENE, PAGE)).toBe(figureSvg(structuredClone(SCENE), PAGE));
  });

  it('enlarges a large page as a whole', () => {
    const root = drawn({ width: 2400, height: 1600 }).one('svg');
    expect(root.getAttribute('width')).toBe('2400');
    expect(root.getAttribute('viewBox')).toBe('0 0 1200 800');
  });

  it('can be of nothing', () => {
    expect(figureSvg({ nodes: [], edges: [] }, PAGE)).toContain('Four nations');
  });
});

it('has no colour at all in print, flags included', () => {
  const svg = figureSvg(SCENE, { ...PAGE, theme: 'print' });
  const colours = new Set(svg.match(/#[\da-f]{6}\b/gi));
  expect([...colours].filter((colour) => !/^#([\da-f]{2})\1\1$/i.test(colour))).toEqual([]);
  expect(colours).toContain('#616161');
});

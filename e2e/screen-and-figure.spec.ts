import type { Page } from '@playwright/test';
import { type Colour, coloursAt, difference, meanOf, type Patch } from './colour-samples.ts';
import { expect, test } from './test.ts';

const DENSITY = 2;
test.use({ deviceScaleFactor: DENSITY, viewport: { width: 1440, height: 900 } });

/** Of the colours that the two painters give the same disc or line, from 0 to 255: they smooth edges differently. */
const TOLERANCE = { disc: 26, line: 14 } as const;
const GROUNDS: Readonly<Record<'light' | 'dark', Colour>> = {
  light: [251, 250, 247],
  dark: [20, 23, 28],
};
/** Of the extent of the network, by which parties may have been moved apart on the page. */
const MOVED = 0.06;

interface Disc {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

interface Line {
  readonly from: string;
  readonly to: string;
}

/** The discs of nations and the straight lines between them, in pixels of the exported picture. */
function read(page: Page, svg: string): Promise<{ discs: Disc[]; lines: Line[]; width: number }> {
  return page.evaluate((source) => {
    const root = new DOMParser().parseFromString(source, 'image/svg+xml').documentElement;
    const number = (element: Element | null, name: string) =>
      Number(element?.getAttribute(name) ?? Number.NaN);
    const discs = [...root.querySelectorAll('[data-party]')].flatMap((group) => {
      const rings = group.querySelectorAll('circle');
      const ring = rings[rings.length - 1];
      if (!ring) return [];
      const id = group.getAttribute('data-party') ?? '';
      return [{ id, x: number(ring, 'cx'), y: number(ring, 'cy'), r: number(ring, 'r') }];
    });
    const lines = [...root.querySelectorAll('[data-tie]')].flatMap((group) => {
      const straight = /^M\S+ \S+L\S+ \S+$/.test(
        group.querySelector('path')?.getAttribute('d') ?? '',
      );
      const [from, to] = [group.getAttribute('data-from'), group.getAttribute('data-to')];
      return straight && from && to ? [{ from, to }] : [];
    });
    return { discs, lines, width: Number(root.getAttribute('viewBox')?.split(' ')[2]) };
  }, svg);
}

/** Patches all over a disc but for its rim. */
function withinDisc({ x, y, r }: Disc): Patch[] {
  const steps = [-0.5, -0.25, 0, 0.25, 0.5];
  return steps.flatMap((dy) =>
    steps.map((dx) => ({ x: x + dx * r, y: y + dy * r, half: r * 0.12 })),
  );
}

/** Patches along the middle of a line, which its dashes and gaps share alike on both pictures. */
function alongLine(a: Disc, b: Disc, half: number): Patch[] {
  const count = 40;
  return Array.from({ length: count }, (_, index) => {
    const t = 0.36 + (0.28 * index) / (count - 1);
    return { x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t, half };
  });
}

for (const theme of ['light', 'dark'] as const) {
  test(`the figure has the discs, lines and colours of the network on screen, ${theme}`, async ({
    atlas,
    page,
  }) => {
    await atlas.open(
      `./?focus=EGY&coalitions=none&ties=mutual-defence,intelligence-sharing,basing-and-access&theme=${theme}`,
    );
    const screen = await page.screenshot({ animations: 'disabled' });
    const onScreen = new Map<string, Disc>();
    const dialog = await atlas.openExport();
    await dialog.getByLabel('Size', { exact: true }).selectOption('slide');
    const { discs, lines, width } = await read(page, await atlas.svgFigure());
    await dialog.getByText('PNG', { exact: true }).click();
    const figure = await atlas.figure();
    const scale = figure.readUInt32BE(16) / width;
    expect(discs.length).toBeGreaterThan(3);
    expect(lines.length).toBeGreaterThan(2);
    for (const { id } of discs) onScreen.set(id, await atlas.disc(id, DENSITY));
    const inFigure = new Map(
      discs.map((disc) => [
        disc.id,
        { id: disc.id, x: disc.x * scale, y: disc.y * scale, r: disc.r * scale },
      ]),
    );
    const pair = (id: string): readonly [Disc, Disc] => {
      const [mine, other] = [onScreen.get(id), inFigure.get(id)];
      if (!mine || !other) throw new Error(`not on both: ${id}`);
      return [mine, other];
    };

    await test.step('the shape of the network is kept', () => {
      const pairs = discs.map(({ id }) => pair(id));
      const middle = (side: 0 | 1, axis: 'x' | 'y') =>
        pairs.reduce((sum, both) => sum + both[side][axis], 0) / pairs.length;
      const from = (side: 0 | 1) =>
        pairs.map((both) => ({
          x: both[side].x - middle(side, 'x'),
          y: both[side].y - middle(side, 'y'),
        }));
      const [screenPlaces, figurePlaces] = [from(0), from(1)];
      const size = (places: readonly { x: number; y: number }[]) =>
        Math.sqrt(places.reduce((sum, { x, y }) => sum + x * x + y * y, 0));
      const larger = size(figurePlaces) / size(screenPlaces);
      const extent = Math.max(...figurePlaces.map(({ x, y }) => Math.hypot(x, y)));
      screenPlaces.forEach(({ x, y }, index) => {
        const place = figurePlaces[index] ?? { x: 0, y: 0 };
        const moved = Math.hypot(place.x - x * larger, place.y - y * larger);
        expect(moved / extent, `how far ${discs[index]?.id} was moved`).toBeLessThan(MOVED);
      });
    });

    const compare = async (
      what: string,
      mine: readonly Patch[],
      others: readonly Patch[],
      each: boolean,
    ) => {
      const [one, other] = [
        await coloursAt(screen, page, mine),
        await coloursAt(figure, page, others),
      ];
      const differences = each
        ? one.map((colour, index) => difference(colour, other[index] as Colour))
        : [difference(meanOf(one), meanOf(other))];
      const mean = differences.reduce((sum, value) => sum + value, 0) / differences.length;
      expect(mean, what).toBeLessThan(TOLERANCE[each ? 'disc' : 'line']);
    };

    for (const { id } of discs) {
      const [mine, other] = pair(id);
      await compare(`the disc of ${id}`, withinDisc(mine), withinDisc(other), true);
    }
    for (const { from, to } of lines) {
      const [a, b] = [pair(from), pair(to)];
      const [mine, other] = [
        alongLine(a[0], b[0], a[0].r * 0.12),
        alongLine(a[1], b[1], a[1].r * 0.12),
      ];
      await compare(`the line from ${from} to ${to}`, mine, other, false);
      const drawn = meanOf(await coloursAt(figure, page, other));
      expect(difference(drawn, GROUNDS[theme]), `ink from ${from} to ${to}`).toBeGreaterThan(20);
    }
  });
}

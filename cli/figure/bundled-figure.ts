import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { FigurePage } from '../../src/figure/figure.ts';
import type { Picture } from '../../src/figure/picture.ts';
import { drawLand, type Land } from '../../src/map/land.ts';
import { truePlaces } from '../../src/map/true-places.ts';
import { FIGURE_WORDS } from '../../src/messages/figure-languages.ts';
import { visible } from '../../src/model/filter.ts';
import type { PartyId } from '../../src/model/id.ts';
import { type FigureChoices, figurePage, suggestedTitle } from '../../src/plate/figure-page.ts';
import { drawnMatrix, matrixPage } from '../../src/plate/matrix-page.ts';
import { isCrowded, sceneOf } from '../../src/plate/scene-of.ts';
import type { Scene } from '../../src/scene/scene.ts';
import { matrixFilter } from '../../src/view/matrix-filter.ts';
import { filterOf, OPENING_VIEW, type View } from '../../src/view/view.ts';
import { writeAtlasAssets } from '../atlas-assets.ts';
import { bundledAtlas } from '../bundled-atlas.ts';

async function read<Value>(file: string): Promise<ReadonlyMap<string, Value>> {
  return new Map(Object.entries(JSON.parse(await readFile(file, 'utf8')) as Record<string, Value>));
}

export interface Figure {
  /** Of the network, whatever the picture is of. */
  readonly scene: Scene;
  readonly picture: Picture;
  readonly page: FigurePage;
}

/** Figures of the bundled data, for tests: the usual page around any view. */
export async function bundledFigures(): Promise<
  (view: Partial<View>, choices: Partial<FigureChoices>, language?: 'en' | 'ar') => Figure
> {
  const atlas = await bundledAtlas();
  const cache = await mkdtemp(join(tmpdir(), 'atlas-'));
  const assets = await writeAtlasAssets(resolve(import.meta.dirname, '../../data'), cache);
  const flags = await read<string>(assets.flagsFile);
  const places = await read<{ x: number; y: number }>(assets.positionsFile);
  const positions = places as ReadonlyMap<PartyId, { x: number; y: number }>;
  let ground: Land | undefined;
  return (some, choices, language = 'en') => {
    const view = { ...OPENING_VIEW, ...some };
    const text = FIGURE_WORDS[language];
    const shown = visible(atlas, filterOf(view, atlas));
    const scene = sceneOf(
      {
        ...{ atlas, visible: shown, positions, far: false, crowded: isCrowded(shown) },
        outlined: view.coalitions === 'hull' ? [] : undefined,
      },
      text,
    );
    const told = { atlas, view, text };
    const title = suggestedTitle(told);
    const usual = {
      theme: 'light',
      transparent: false,
      legend: true,
      sizeKey: true,
      sources: true,
    } as const;
    const size = { width: 1200, height: 800 };
    const chosen = { title, ...usual, ...size, ...choices };
    if (view.screen === 'matrix') {
      const seen = { visible: visible(atlas, matrixFilter(view, atlas)) };
      const drawn = drawnMatrix(told, seen);
      return { scene, picture: drawn.scene, page: matrixPage(told, drawn, flags, chosen) };
    }
    if (view.screen === 'map') {
      ground ??= drawLand();
      const placed = { atlas, visible: shown, positions: truePlaces(atlas, shown), far: false };
      const onMap = sceneOf(placed, text);
      const page = figurePage(told, { visible: shown, scene: onMap, flags, ground }, chosen);
      return { scene, picture: onMap, page };
    }
    const page = figurePage(told, { visible: shown, scene, flags }, chosen);
    return { scene, picture: scene, page };
  };
}

import { expect, type Locator, type Page } from '@playwright/test';
import { bundledAtlas } from '../cli/bundled-atlas.ts';
import { arrange, fittedTo, zoomStep } from '../src/map/arrange.ts';
import { onGlass } from '../src/map/camera.ts';
import { truePlaces } from '../src/map/true-places.ts';
import { enFigure } from '../src/messages/en-figure.ts';
import { visible } from '../src/model/filter.ts';
import { sceneOf } from '../src/plate/scene-of.ts';
import { readAddress } from '../src/view/address.ts';
import { answeringFilter, linksOf } from '../src/view/seen.ts';

interface Place {
  readonly x: number;
  readonly y: number;
}

/** The map as its reader knows it. Only where parties stand is worked out, from what the address says. */
export class MapPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get picture(): Locator {
    return this.page.getByRole('application', { name: 'Map' });
  }

  get panel(): Locator {
    return this.page.getByRole('tabpanel', { name: 'Map' });
  }

  /** What the keyboard's steps are read out as. */
  get heard(): Locator {
    return this.panel.locator('[aria-live="assertive"]');
  }

  /** What is painted, without what lies over it. */
  async painted(): Promise<string> {
    return this.picture
      .locator('canvas')
      .evaluate((canvas) => (canvas as HTMLCanvasElement).toDataURL());
  }

  /** The same once it no longer changes by itself. */
  async still(): Promise<string> {
    await expect(this.picture).toBeVisible();
    let last = await this.painted();
    await expect
      .poll(async () => {
        const before = last;
        last = await this.painted();
        return last === before;
      })
      .toBe(true);
    return last;
  }

  async expectChanged(before: string): Promise<void> {
    await expect.poll(async () => (await this.painted()) === before).toBe(false);
  }

  async expectAgain(before: string): Promise<void> {
    await expect.poll(async () => (await this.painted()) === before).toBe(true);
  }

  async box(): Promise<Place & { readonly width: number; readonly height: number }> {
    const box = await this.picture.boundingBox();
    if (!box) throw new Error('no map');
    return box;
  }

  async middle(): Promise<Place> {
    const { x, y, width, height } = await this.box();
    return { x: x + width / 2, y: y + height / 2 };
  }

  /** Where a party stands in the window while the map shows all of the view. */
  async place(id: string): Promise<Place> {
    const atlas = await bundledAtlas();
    const { view } = readAddress(new URL(this.page.url()).search);
    const seen = visible(atlas, answeringFilter(atlas, view, linksOf(atlas, view)));
    const positions = truePlaces(atlas, seen);
    const scene = sceneOf({ atlas, visible: seen, positions, far: false }, enFigure);
    const box = await this.box();
    const camera = fittedTo(scene, box);
    const party = arrange(scene, zoomStep(camera.zoom)).find((node) => node.id === id);
    if (!party) throw new Error(`not on the map: ${id}`);
    const { x, y } = onGlass(camera, party);
    return { x: box.x + x, y: box.y + y };
  }

  async focusByKeyboard(): Promise<void> {
    await this.page.getByRole('radio', { name: 'Hubs' }).focus();
    for (let presses = 0; presses < 60; presses++) {
      await this.page.keyboard.press('Tab');
      if (await this.picture.evaluate((map) => map === document.activeElement)) return;
    }
    throw new Error('Tab never reached the map');
  }
}

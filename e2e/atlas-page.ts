import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { type Download, expect, type Locator, type Page } from '@playwright/test';

interface Canvas extends HTMLElement {
  readonly _cyreg: { readonly cy: import('cytoscape').Core };
}

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** The page as its reader knows it: by roles and names. Only places on the canvas are asked of Cytoscape. */
export class AtlasPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(address = './'): Promise<void> {
    await this.page.goto(address);
    await this.page.waitForFunction(
      () => performance.getEntriesByName('open', 'measure').length > 0,
    );
  }

  get status(): Locator {
    return this.page.getByRole('status');
  }

  get details(): Locator {
    return this.page.getByRole('complementary', { name: 'Details' });
  }

  get network(): Locator {
    return this.page.getByRole('application', { name: 'Network' });
  }

  get asOf(): Locator {
    return this.page.getByRole('slider', { name: 'As of' });
  }

  get date(): Locator {
    return this.page.getByRole('textbox', { name: 'Date' });
  }

  get search(): Locator {
    return this.page.getByRole('combobox', { name: 'Search' });
  }

  get about(): Locator {
    return this.page.getByRole('dialog', { name: 'About the data' });
  }

  get export(): Locator {
    return this.page.getByRole('dialog', { name: 'Export figure' });
  }

  kind(name: string): Locator {
    return this.page.getByRole('group', { name: 'Kinds of tie' }).getByRole('checkbox', { name });
  }

  tab(name: string): Locator {
    return this.page.getByRole('tablist', { name: 'View' }).getByRole('tab', { name });
  }

  async searchFor(text: string, choose: string): Promise<void> {
    await this.search.fill(text);
    await this.page.getByRole('option', { name: choose }).first().click();
  }

  async heading(name: string): Promise<void> {
    await expect(this.details.getByRole('heading', { level: 2 })).toHaveText(name);
  }

  async setDate(text: string): Promise<void> {
    await this.date.fill(text);
    await this.date.press('Enter');
  }

  async openExport(): Promise<Locator> {
    await this.page.getByRole('button', { name: 'Export' }).click();
    return this.export;
  }

  /** What a button saves. */
  async download(button: Locator): Promise<Download> {
    const download = this.page.waitForEvent('download');
    await button.click();
    return download;
  }

  /** The file that the open export dialog makes. */
  async figure(): Promise<Buffer> {
    const download = await this.download(this.export.getByRole('button', { name: 'Download' }));
    return readFile(await download.path());
  }

  async svgFigure(): Promise<string> {
    await this.export.getByText('SVG', { exact: true }).click();
    return (await this.figure()).toString('utf8');
  }

  /** Holds the page as it is now to WCAG 2.2 AA, as far as axe can tell. */
  async expectAccessible(): Promise<void> {
    const { violations } = await new AxeBuilder({ page: this.page }).withTags(WCAG).analyze();
    expect(violations).toEqual([]);
  }

  /** Nations, coalitions and ties as the status says. */
  async counts(): Promise<readonly number[]> {
    const text = (await this.status.textContent()) ?? '';
    const numbers = /([\d,]+) nations?, ([\d,]+) coalitions?, ([\d,]+) ties?/.exec(text);
    expect(numbers, `status reads “${text}”`).not.toBeNull();
    return (numbers ?? []).slice(1).map((number) => Number(number.replaceAll(',', '')));
  }

  /** Where a party is drawn, in pixels of the window. */
  async place(id: string): Promise<{ readonly x: number; readonly y: number }> {
    return this.network.evaluate((frame, party) => {
      const canvas = frame.querySelector<Canvas>('.canvas');
      const node = canvas?._cyreg.cy.getElementById(party);
      if (!canvas || !node || node.empty()) throw new Error(`not drawn: ${party}`);
      const { x, y } = node.renderedPosition();
      const { left, top } = canvas.getBoundingClientRect();
      return { x: left + x, y: top + y };
    }, id);
  }

  /** The places of all parties that are drawn, hidden ones not, in the picture's own units. */
  async places(): Promise<Readonly<Record<string, readonly number[]>>> {
    return this.network.evaluate((frame) => {
      const cy = frame.querySelector<Canvas>('.canvas')?._cyreg.cy;
      const places = cy
        ?.nodes(':visible')
        .map((node) => [node.id(), Object.values(node.position())]);
      return Object.fromEntries(places ?? []);
    });
  }

  /** Pixels of the window to one of the picture's own units. */
  async zoom(): Promise<number> {
    return this.network.evaluate(
      (frame) => frame.querySelector<Canvas>('.canvas')?._cyreg.cy.zoom() ?? Number.NaN,
    );
  }

  /** A party's disc as it is drawn, in pixels of the window at that many to a CSS pixel. */
  async disc(
    id: string,
    density: number,
  ): Promise<{ readonly id: string; readonly x: number; readonly y: number; readonly r: number }> {
    const { x, y } = await this.place(id);
    const width = await this.network.evaluate((frame, party) => {
      const cy = frame.querySelector<Canvas>('.canvas')?._cyreg.cy;
      return cy?.getElementById(party).renderedWidth() ?? 0;
    }, id);
    return { id, x: x * density, y: y * density, r: (width / 2) * density };
  }

  async clickParty(id: string, count = 1): Promise<void> {
    const { x, y } = await this.place(id);
    await this.page.mouse.click(x, y, { clickCount: count });
  }
}

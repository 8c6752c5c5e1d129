import type { Page } from '@playwright/test';
import type { Sign } from './painted.ts';

/** A question and the one gesture that asks it. */
export interface Question {
  readonly name: string;
  /** Where it is asked, after `?`. */
  readonly at: string;
  /** What comes before the gesture and is not measured. */
  readonly prepare: (page: Page) => Promise<void>;
  readonly gesture: (page: Page, turn: number) => Promise<void>;
  readonly sign: Sign;
  /** How the next turn begins where this one did; absent where gestures can follow one another. */
  readonly again?: ((page: Page) => Promise<void>) | undefined;
  /** Whether a turn must be prepared though nothing is to be taken back. */
  readonly isPreparedAgain?: boolean | undefined;
}

const ALL_KINDS =
  'mutual-defence,security-consultation,intelligence-sharing,exercise,training-and-assistance,basing-and-access,arms-and-technology,political-support';
/** The largest real case: every kind of tie today, coalitions as pairs. */
export const LARGEST = `ties=${ALL_KINDS}&coalitions=pairs`;

const status: Sign = { selector: '[role=status]', isNews: true };
const heading = (says: string): Sign => ({ selector: '.details h2', says });

const nothing = async () => undefined;
const back = async (page: Page) => {
  await page.goBack();
};
const press = (key: string) => (page: Page) => page.keyboard.press(key);

async function focusButton(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name }).first().focus();
}

async function focusTab(page: Page, name: string): Promise<void> {
  await page.getByRole('tab', { name }).focus();
}

async function focusKind(page: Page): Promise<void> {
  await page.getByRole('checkbox', { name: 'Mutual defence' }).focus();
}

async function focusStep(page: Page, depth: string): Promise<void> {
  const steps = page.getByRole('radiogroup', { name: 'Steps' });
  await steps.getByRole('radio', { name: depth }).focus();
}

async function mode(page: Page, name: string): Promise<void> {
  await page.getByRole('radiogroup', { name: 'Coalitions as' }).getByText(name).click();
}

function tab(name: string, at: string, to: string, selector: string): Question {
  return {
    name,
    at,
    prepare: (page) => focusTab(page, to),
    gesture: press('Enter'),
    sign: { selector },
    again: back,
  };
}

function depth(from: number, to: number): Question {
  return {
    name: `around Saudi Arabia, from ${from} to ${to} steps`,
    at: `focus=SAU&depth=${from}&ties=${ALL_KINDS}`,
    prepare: (page) => focusStep(page, String(from)),
    gesture: press('ArrowRight'),
    sign: status,
    again: back,
  };
}

function sorting(name: string, at: string): Question {
  return {
    name,
    at: `view=table&${at}`,
    prepare: (page) => focusButton(page, 'Instrument'),
    gesture: press('Enter'),
    sign: { selector: 'tr[aria-rowindex="2"]', isNews: true },
  };
}

function filtering(name: string, at: string): Question {
  return {
    name,
    at: `view=table&${at}`,
    prepare: (page) => page.getByRole('searchbox', { name: 'Filter ties' }).focus(),
    gesture: (page, turn) => page.keyboard.press(turn % 2 === 0 ? 'm' : 'Backspace'),
    sign: { selector: '.table-tools .count', isNews: true },
  };
}

/** Everything Explore answers; the largest real case is every kind of tie today, coalitions as pairs. */
export const QUESTIONS: readonly Question[] = [
  {
    name: 'how are Saudi Arabia and Pakistan linked, side by side',
    at: 'from=SAU',
    prepare: async (page) => {
      await page.getByRole('combobox', { name: 'Search' }).fill('pakistan');
      await page.getByRole('option', { name: 'Pakistan' }).first().waitFor();
    },
    gesture: press('Enter'),
    sign: heading('How are Saudi Arabia and Pakistan linked?'),
    again: back,
  },
  {
    name: 'around Saudi Arabia, 1 step',
    at: `select=SAU&ties=${ALL_KINDS}`,
    prepare: async (page) => {
      await page.getByRole('button', { name: 'Fit to window' }).focus();
      await page.keyboard.press('Shift+Tab');
      await page.getByRole('application', { name: 'Network' }).focus();
    },
    gesture: press('1'),
    sign: status,
    again: back,
  },
  depth(1, 2),
  depth(2, 3),
  {
    name: 'what changed since 1945',
    at: '',
    prepare: (page) => focusButton(page, 'Compare with…'),
    gesture: press('Enter'),
    sign: heading('What changed?'),
    again: back,
  },
  {
    name: 'who bridges the OIC and the rest',
    at: '',
    prepare: (page) => focusButton(page, 'Who bridges the OIC and the rest?'),
    gesture: press('Enter'),
    sign: { selector: '.ranking li button' },
    again: back,
  },
  tab('to the matrix', `ties=${ALL_KINDS}`, 'Matrix', '.matrix-grid [role=rowheader]'),
  tab('to the table', `ties=${ALL_KINDS}`, 'Table', 'tr[aria-rowindex="2"]'),
  tab(
    'from the table to the network',
    `ties=${ALL_KINDS}&view=table`,
    'Network',
    '#screen-network:not([inert])',
  ),
  {
    name: 'matrix, a kind on or off',
    at: `view=matrix&ties=${ALL_KINDS}`,
    prepare: focusKind,
    gesture: press('Space'),
    sign: status,
  },
  {
    name: 'matrix, a nation selected by its header',
    at: `view=matrix&ties=${ALL_KINDS}`,
    prepare: async (page) => {
      await page.getByRole('grid').focus();
      await page.keyboard.press('Home');
      await page.keyboard.press('ArrowDown');
    },
    gesture: press('Enter'),
    sign: { selector: '.details h2', isNews: true },
    again: back,
  },
  sorting('table sorted', `ties=${ALL_KINDS}`),
  sorting('table of pairs sorted', LARGEST),
  filtering('table filtered by a letter', `ties=${ALL_KINDS}`),
  filtering('table of pairs filtered by a letter', LARGEST),
  {
    name: 'undo of a kind off',
    at: '',
    prepare: async (page) => {
      await focusKind(page);
      await page.keyboard.press('Space');
    },
    gesture: press('Control+z'),
    sign: status,
    isPreparedAgain: true,
  },
  {
    name: 'coalitions as pairs, all kinds',
    at: `ties=${ALL_KINDS}`,
    prepare: nothing,
    gesture: (page) => mode(page, 'Pairs'),
    sign: status,
    again: (page) => mode(page, 'Hubs'),
  },
  {
    name: 'pairs of all kinds, a kind on or off',
    at: LARGEST,
    prepare: focusKind,
    gesture: press('Space'),
    sign: status,
  },
  {
    name: 'pairs of all kinds, a nation selected',
    at: LARGEST,
    prepare: async (page) => {
      await page.getByRole('combobox', { name: 'Search' }).fill('pakistan');
      await page.getByRole('option', { name: 'Pakistan' }).first().waitFor();
    },
    gesture: press('Enter'),
    sign: heading('Pakistan'),
    again: back,
  },
];

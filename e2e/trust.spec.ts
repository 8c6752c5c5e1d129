import { expect, type Page, test } from '@playwright/test';

declare global {
  interface Window {
    reportViolation(text: string): void;
  }
}

const nothing = { foreign: [], complaints: [], violations: [] };

async function watch(page: Page, origin: string) {
  const foreign: string[] = [];
  const complaints: string[] = [];
  const violations: string[] = [];
  await page.context().route('**/*', async (route) => {
    const url = route.request().url();
    if (new URL(url).origin === origin) return route.fallback();
    foreign.push(url);
    return route.abort();
  });
  page.context().on('request', (request) => {
    const { origin: asked, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && asked !== origin) foreign.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.exposeFunction('reportViolation', (text: string) => violations.push(text));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      const { effectiveDirective, blockedURI, sourceFile, sample } = event;
      window.reportViolation([effectiveDirective, blockedURI, sourceFile, sample].join(' '));
    });
  });
  return { foreign, complaints, violations };
}

async function opened(page: Page) {
  await page.waitForFunction(() => performance.getEntriesByName('open', 'measure').length > 0);
}

async function useEverything(page: Page) {
  await page.goto('./');
  await opened(page);
  for (const view of await page.getByRole('tab').all()) await view.click();
  await page.goto('./');
  await opened(page);
  await page.getByRole('button', { name: 'Export' }).click();
  await expect(page.getByRole('dialog', { name: 'Export figure' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('slider', { name: 'As of' }).press('ArrowLeft');
  await page
    .getByRole('group', { name: 'Kinds of tie' })
    .getByRole('checkbox')
    .first()
    .press('Space');
  await page.getByRole('radiogroup', { name: 'Coalitions as' }).getByText('Hulls').click();
  await expect(
    page.getByRole('application', { name: 'Network' }).getByText('IMCTC', { exact: true }),
  ).toBeVisible();
}

test('nothing leaves the origin, and nothing breaks the policy', async ({ page, baseURL }) => {
  const seen = await watch(page, new URL(baseURL ?? '').origin);
  await useEverything(page);
  expect(seen).toEqual(nothing);
});

test('the page carries a strict policy', async ({ page }) => {
  await page.goto('./');
  const policy = await page
    .locator('meta[http-equiv="Content-Security-Policy"]')
    .getAttribute('content');
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self';");
  expect(policy).toContain("require-trusted-types-for 'script'");
  expect(policy).not.toContain('unsafe');
  expect(policy).not.toMatch(/https?:|\*/);
});

test('the policy stops what it should stop', async ({ page }) => {
  await page.goto('./');
  const stopped = await page.evaluate(async () => {
    const attempts = {
      html: () => {
        document.createElement('div').innerHTML = '<img>';
      },
      worker: () => new Worker('https://elsewhere.invalid/worker.js'),
      request: () => fetch('https://elsewhere.invalid/'),
    };
    const outcomes: Record<string, boolean> = {};
    for (const [name, attempt] of Object.entries(attempts)) {
      try {
        await attempt();
        outcomes[name] = false;
      } catch {
        outcomes[name] = true;
      }
    }
    return outcomes;
  });
  expect(stopped).toEqual({ html: true, worker: true, request: true });
});

test.describe('without a network', () => {
  test.use({ serviceWorkers: 'allow' });

  test('the app reloads after one visit, with its view', async ({ page, context, baseURL }) => {
    const seen = await watch(page, new URL(baseURL ?? '').origin);
    await page.goto('./');
    await page.evaluate(() => navigator.serviceWorker.ready);
    await context.setOffline(true);
    await page.goto('./?ties=mutual-defence');
    await opened(page);
    await expect(page.getByRole('status').first()).not.toBeEmpty();
    expect(seen).toEqual(nothing);
  });
});

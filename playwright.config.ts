import { defineConfig, devices } from '@playwright/test';
import { browserOptions } from './scripts/browser-options.mjs';

const port = process.env.E2E_PORT ?? '4199';
const address = `http://localhost:${port}/`;

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: '.cache/e2e.json' }]],
  use: {
    ...devices['Desktop Chrome'],
    viewport: { width: 1440, height: 900 },
    baseURL: address,
    locale: 'en-GB',
    timezoneId: 'UTC',
    // Only the offline test needs the service worker; elsewhere it would copy the site every time.
    serviceWorkers: 'block',
    trace: 'retain-on-failure',
    launchOptions: browserOptions(),
  },
  webServer: {
    command: 'node scripts/start.mjs',
    url: address,
    env: { PORT: port, HOST: 'localhost', CI: '1' },
    reuseExistingServer: false,
    timeout: 120_000,
  },
});

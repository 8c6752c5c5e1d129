import { test as base } from '@playwright/test';
import { AtlasPage } from './atlas-page.ts';

export const test = base.extend<{ readonly atlas: AtlasPage }>({
  atlas: async ({ page }, use) => {
    await use(new AtlasPage(page));
  },
});

export { expect } from '@playwright/test';

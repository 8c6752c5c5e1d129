import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    include: ['src/**/*.test.{ts,tsx}', 'cli/**/*.test.ts', 'scripts/**/*.test.{ts,mjs}'],
    maxWorkers: 2,
    testTimeout: 20_000,
  },
});

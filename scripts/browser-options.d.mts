import type { LaunchOptions } from '@playwright/test';

export function browserOptions(): Pick<
  LaunchOptions,
  'executablePath' | 'chromiumSandbox' | 'args'
>;

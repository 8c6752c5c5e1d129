import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt } from './build.mjs';
import { browserCounts, unitCounts } from './counts.mjs';
import { ensureInstalled } from './install.mjs';
import { ensureBrowser } from './install-browser.mjs';
import { root } from './root.mjs';
import { run, tool } from './run.mjs';
import { checkSteps, runSteps, unitReport } from './steps.mjs';

const browserReport = join(root, '.cache', 'e2e.json');
rmSync(browserReport, { force: true });

async function browserTests() {
  try {
    await ensureBrowser();
  } catch (error) {
    console.error(error.message);
    return false;
  }
  const { code } = await run(tool('@playwright/test', 'test'));
  return code === 0;
}

await ensureInstalled();
const failed = await runSteps([...checkSteps(), { name: 'build', start: ensureBuilt }]);
if (failed.includes('build')) rmSync(join(root, 'dist'), { recursive: true, force: true });
else if (!(await browserTests())) failed.push('browser tests');

console.log(failed.length === 0 ? '\nEverything passed.' : `\nFailed: ${failed.join(', ')}`);
const unit = unitCounts(unitReport);
const browser = browserCounts(browserReport);
console.log(`${unit.passed + browser.passed} passed, ${unit.failed + browser.failed} failed`);
process.exitCode = failed.length === 0 ? 0 : 1;

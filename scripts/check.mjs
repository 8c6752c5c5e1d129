import { ensureInstalled } from './install.mjs';
import { checkSteps, runSteps } from './steps.mjs';

await ensureInstalled();
const failed = await runSteps(checkSteps());
console.log(failed.length === 0 ? '\nAll checks passed.' : `\nFailed: ${failed.join(', ')}`);
process.exit(failed.length === 0 ? 0 : 1);

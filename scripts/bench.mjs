import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { ensureBrowser } from './install-browser.mjs';
import { run, tool } from './run.mjs';

await ensureInstalled();
await ensureBrowser();
const built = await ensureBuilt();
const { code } =
  built.code === 0 ? await run(tool('tsx', 'bench/run.ts', ...process.argv.slice(2))) : built;
process.exit(code);

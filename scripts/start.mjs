import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { openBrowser } from './open-browser.mjs';
import { serve } from './serve.mjs';

const port = Number(process.env.PORT || 4173);
const host = process.env.HOST || 'localhost';

await ensureInstalled();
const { code } = await ensureBuilt();
if (code !== 0) process.exit(code);

const server = await serve({ port, host });
if (server.portInUse) {
  console.error(`Port ${port} is in use. Choose another one: PORT=${port + 1} npm start`);
  process.exit(1);
}

console.log(`Pactograph is at ${server.address}  (Ctrl-C ends it)`);
if (process.stdout.isTTY && !process.env.CI) openBrowser(server.address);

for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(0));

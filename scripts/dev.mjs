import { ensureInstalled } from './install.mjs';
import { root } from './root.mjs';

const { PORT, HOST } = process.env;

await ensureInstalled();
const { createServer } = await import('vite');
const server = await createServer({
  root,
  server: { ...(PORT && { port: Number(PORT) }), ...(HOST && { host: HOST }) },
});
await server.listen();
server.printUrls();
server.bindCLIShortcuts({ print: true });

import { root } from './root.mjs';

/** Serves `dist` with Vite's preview; a port in use is an answer, not a crash. */
export async function serve({ port, host }) {
  const { preview } = await import('vite');
  try {
    const server = await preview({
      root,
      logLevel: 'warn',
      preview: { port, host, strictPort: true, open: false, allowedHosts: true },
    });
    const address = `http://${['0.0.0.0', '::'].includes(host) ? 'localhost' : host}:${port}/`;
    return { address, close: () => server.close() };
  } catch (error) {
    const inUse = error.code === 'EADDRINUSE' || /already in use/.test(error.message);
    if (inUse) return { portInUse: true };
    throw error;
  }
}

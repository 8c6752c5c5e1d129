import { basename, join, resolve, sep } from 'node:path';
import { normalizePath, type Plugin } from 'vite';
import { PACKAGE_FILES } from '../src/formats/package-tables.ts';
import { assetsIn, writeAtlasAssets } from './atlas-assets.ts';

const NAME = 'virtual:atlas-assets';
const RESOLVED = `\0${NAME}`;

/**
 * Checks the bundled data package, failing the build where it has problems, and gives the app the
 * addresses of the encoded records, the flags, the opening positions and the coverage as `virtual:atlas-assets`.
 */
export function atlasPlugin(): Plugin {
  let data = '';
  let cache = '';
  return {
    name: 'pactograph:atlas',
    configResolved({ root }) {
      data = resolve(root, 'data');
      cache = resolve(root, 'node_modules/.cache/pactograph');
    },
    async buildStart() {
      for (const name of PACKAGE_FILES) this.addWatchFile(join(data, name));
      await writeAtlasAssets(data, cache);
    },
    resolveId(id) {
      return id === NAME ? RESOLVED : undefined;
    },
    load(id) {
      if (id !== RESOLVED) return undefined;
      const { atlasFile, flagsFile, positionsFile, coverageFile } = assetsIn(cache);
      return [
        `export { default as atlasUrl } from ${urlOf(atlasFile)};`,
        `export { default as flagsUrl } from ${urlOf(flagsFile)};`,
        `export { default as positionsUrl } from ${urlOf(positionsFile)};`,
        `export { default as coverageUrl } from ${urlOf(coverageFile)};`,
      ].join('\n');
    },
    configureServer(server) {
      server.watcher.add(data);
      const refresh = async (path: string) => {
        if (!path.startsWith(data + sep) || !PACKAGE_FILES.includes(basename(path))) return;
        try {
          await writeAtlasAssets(data, cache);
          server.ws.send({ type: 'full-reload' });
        } catch (error) {
          const message = error instanceof Error ? error.message : String(error);
          server.ws.send({
            type: 'error',
            err: { message, stack: '', plugin: 'pactograph:atlas' },
          });
          server.config.logger.error(message);
        }
      };
      for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, refresh);
    },
  };
}

/** An import that yields the file's address; `no-inline` keeps a small file out of the code. */
function urlOf(file: string): string {
  return JSON.stringify(`${normalizePath(file)}?url&no-inline`);
}

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const worker = 'sw.js';

// Nobody reads maps offline; WOFF is read to write PDF.
const left = /\.map$/;

function filesIn(folder: string): [name: string, content: Buffer][] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const file = join(entry.parentPath, entry.name);
      return [file.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(file)];
    });
}

/** Emits the service worker with the list of the build's files and a version made from them. */
export function offlinePlugin(): Plugin {
  let publicDir = '';
  return {
    name: 'pactograph-offline',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      publicDir = config.publicDir;
    },
    buildStart() {
      this.emitFile({
        type: 'chunk',
        id: 'src/app/offline/service.worker.ts',
        fileName: worker,
      });
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const built = Object.entries(bundle).map(
          ([name, output]): [string, string | Uint8Array] => [
            name,
            output.type === 'chunk' ? output.code : output.source,
          ],
        );
        const kept = [...built, ...filesIn(publicDir)]
          .filter(([name]) => name !== worker && !left.test(name))
          .sort(([a], [b]) => (a < b ? -1 : 1));
        const hash = createHash('sha256');
        for (const [name, content] of kept) hash.update(name).update(content);
        // Some servers redirect index.html to its folder, and a redirected answer opens no page.
        const files = kept.map(([name]) => (name === 'index.html' ? './' : name));
        const precache = { version: hash.digest('hex').slice(0, 16), files };
        const chunk = bundle[worker];
        if (chunk?.type !== 'chunk') throw new Error(`no ${worker} in the build`);
        chunk.code = `self.precache=${JSON.stringify(precache)};\n${chunk.code}`;
      },
    },
  };
}

import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { atlasPlugin } from './cli/atlas-plugin.ts';
import { cspPlugin } from './scripts/csp-plugin.ts';
import { offlinePlugin } from './scripts/offline-plugin.ts';

export default defineConfig({
  base: './',
  plugins: [react(), atlasPlugin(), cspPlugin(), offlinePlugin()],
  build: {
    target: 'es2022',
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      // What the first picture needs is one file: a score of small ones compress worse and come later.
      // The service worker is an entry of its own, and no part of the page.
      output: {
        codeSplitting: {
          groups: [
            { name: 'opening', tags: ['$initial'], test: (id) => !id.includes('/offline/service') },
          ],
        },
      },
    },
  },
});

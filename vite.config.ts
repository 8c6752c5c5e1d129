import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { atlasPlugin } from './cli/atlas-plugin.ts';
import { cspPlugin } from './scripts/csp-plugin.ts';
import { offlinePlugin } from './scripts/offline-plugin.ts';

export default defineConfig({
  base: './',
  plugins: [react(), atlasPlugin(), cspPlugin(), offlinePlugin()],
  build: { target: 'es2022', chunkSizeWarningLimit: 1500 },
});

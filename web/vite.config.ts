import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { compressed } from './compressed.js';

const server = process.env['LITHOGRAPH_SERVER'] ?? 'http://127.0.0.1:4000';

/** The explorer's page: built into `dist/web`; in development served with the API of the server beside it. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [react(), compressed()],
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    // The policy of the page allows no data: scripts or fonts; a file is a file.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
  },
  worker: { format: 'es' },
  server: {
    host: '127.0.0.1',
    proxy: { '/graphql': server, '/playground': server, '/export': server },
  },
});

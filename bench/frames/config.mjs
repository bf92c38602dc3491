import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** The page that is measured, built as the explorer is. */
export const config = {
  configFile: false,
  root: here('.'),
  logLevel: 'warn',
  plugins: [react()],
  resolve: { alias: { sigma: here('../peers/node_modules/sigma') } },
  build: { outDir: here('../.work/frames'), emptyOutDir: true, target: 'esnext' },
  preview: { host: '127.0.0.1' },
};

import { join } from 'node:path';
import type { InlineConfig } from 'vite';
import { knowledge } from '../../../src/knowledge/vite-plugin.ts';

const root = join(import.meta.dirname, '../../..');

/** The preview runs without the extension around it: the App over made-up cases. */
export const previewConfig: InlineConfig = {
  configFile: false,
  root,
  publicDir: join(root, 'public'),
  cacheDir: join(root, 'node_modules/.vite-preview'),
  plugins: [knowledge()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  server: { watch: null },
  logLevel: 'warn',
};

export const PREVIEW_PAGE = '/test/support/preview/index.html';

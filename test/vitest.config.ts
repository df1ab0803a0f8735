import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { knowledge } from '../src/knowledge/vite-plugin.ts';

const root = join(import.meta.dirname, '..');
/** Tests of code that speaks to the browser run against WXT's fake of it; all others run without it. */
const FAKE_BROWSER = ['test/{background,messaging,platform,storage}/**/*.test.{ts,tsx}'];

export default defineConfig({
  root,
  test: {
    projects: [
      {
        root,
        plugins: [knowledge()],
        test: { name: 'core', include: ['test/**/*.test.{ts,tsx}'], exclude: [...FAKE_BROWSER, 'test/e2e/**'], environment: 'node' },
      },
      {
        root,
        plugins: [knowledge(), WxtVitest()],
        test: { name: 'browser', include: FAKE_BROWSER, environment: 'node' },
      },
    ],
  },
});

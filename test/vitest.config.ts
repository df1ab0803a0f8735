import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { knowledge } from '../src/knowledge/vite-plugin.ts';

const root = join(import.meta.dirname, '..');
/** Tests of code that speaks to the browser run against WXT's fake of it; all others run without it. */
const FAKE_BROWSER = ['test/{background,messaging,platform,storage}/**/*.test.{ts,tsx}'];
/** Tests of pure code, which leaves nothing behind: they share a worker, so that knowledge is read once and not for each file. */
const PURE = ['test/{case,guide}/**/*.test.ts'];

export default defineConfig({
  root,
  test: {
    projects: [
      {
        root,
        plugins: [knowledge()],
        test: { name: 'pure', include: PURE, environment: 'node', isolate: false },
      },
      {
        root,
        plugins: [knowledge()],
        test: {
          name: 'core',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: [...PURE, ...FAKE_BROWSER, 'test/e2e/**'],
          environment: 'node',
        },
      },
      {
        root,
        plugins: [knowledge(), WxtVitest()],
        test: { name: 'browser', include: FAKE_BROWSER, environment: 'node' },
      },
    ],
  },
});

import type { browser as Api } from 'wxt/browser';

/**
 * The name is fixed by the build, for a page can put an element of its own in the place of a global that is missing. It is asked
 * for when needed: Firefox makes the whole of it then, which takes longer than to read a frame that says nothing.
 */
const api = () => (globalThis as unknown as Record<string, typeof Api>)[import.meta.env.CHROME ? 'chrome' : 'browser']!;

/** Stands in the build for WXT's `browser` in content scripts, with what these use of it. */
export const browser: Pick<typeof Api, 'runtime' | 'dom'> = {
  get runtime() {
    return api().runtime;
  },
  get dom() {
    return api().dom;
  },
};

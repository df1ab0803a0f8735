import type { browser as Api } from 'wxt/browser';

/**
 * Stands in the build for WXT's `browser` in content scripts. The name is fixed by the build, for a page can put an element of its own in the place of a global that is missing.
 */
export const browser = (globalThis as unknown as Record<string, typeof Api>)[import.meta.env.CHROME ? 'chrome' : 'browser']!;

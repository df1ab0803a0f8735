import type { browser as Api } from 'wxt/browser';

/**
 * Stands in the build for the polyfill in content scripts: they send and receive messages only, which both browsers promise alike.
 * The name is fixed by the build, for a page can put an element of its own in the place of a global that is missing.
 */
export const browser = (globalThis as unknown as Record<string, typeof Api>)[import.meta.env.CHROME ? 'chrome' : 'browser']!;

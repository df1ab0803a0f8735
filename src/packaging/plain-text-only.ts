import type { Plugin } from 'vite';

/** Something that a package carries and that the build replaces. */
export interface Change {
  readonly module: RegExp;
  readonly from: string;
  readonly to: string;
}

/**
 * Takes out of the packages every way, never taken here, to take a text for markup or for code, so that what is shipped holds
 * none. Stops the build when a package no longer has what is to be taken out: then its new version must be looked at.
 */
export function plainTextOnly(changes: readonly Change[]): Plugin {
  return {
    name: 'yibao-plain-text-only',
    apply: 'build',
    transform(code, id) {
      const change = changes.find(({ module }) => module.test(id.replaceAll('\\', '/')));
      if (!change) return null;
      if (!code.includes(change.from)) this.error(`${id} no longer holds ${change.from}: look at wxt.config.ts.`);
      return { code: code.replaceAll(change.from, change.to), map: null };
    },
  };
}

import type { Plugin } from 'vite';

/** Something that a package carries and that the build replaces. */
export interface Change {
  readonly module: RegExp;
  readonly from: string;
  readonly to: string;
}

/**
 * Takes out of the packages what is never used here and must not be shipped. Stops the build when a package no longer has what is
 * to be taken out: then its new version must be looked at.
 */
export function changePackages(changes: readonly Change[]): Plugin {
  return {
    name: 'yibao-change-packages',
    apply: 'build',
    transform(code, id) {
      const own = changes.filter(({ module }) => module.test(id.replaceAll('\\', '/')));
      if (!own.length) return null;
      let changed = code;
      for (const { from, to } of own) {
        if (!changed.includes(from)) this.error(`${id} no longer holds ${from}: look at wxt.config.ts.`);
        changed = changed.replaceAll(from, to);
      }
      return { code: changed, map: null };
    },
  };
}

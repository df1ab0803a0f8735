import type { Plugin } from 'vite';

interface Change {
  readonly module: RegExp;
  readonly from: string;
  readonly to: string;
}

/** Two packages carry a way, never taken here, to take a text for markup or for code. */
const CHANGES: readonly Change[] = [
  // What would have been markup is then shown as the text it is.
  { module: /\/preact\/dist\/preact\.mjs$/, from: '.innerHTML', to: '.textContent' },
  // zod then falls back to its interpreter, as its option "jitless" has it do.
  { module: /\/zod\/v4\/core\/(?:doc|util)\.js$/, from: 'const F = Function;', to: 'const F = undefined;' },
];

/**
 * Takes those ways out of the build, so that what is shipped holds neither. Stops the build when a package no longer has
 * what is to be taken out: then its new version must be looked at.
 */
export function plainTextOnly(): Plugin {
  return {
    name: 'yibao-plain-text-only',
    apply: 'build',
    transform(code, id) {
      const change = CHANGES.find(({ module }) => module.test(id.replaceAll('\\', '/')));
      if (!change) return null;
      if (!code.includes(change.from)) this.error(`${id} no longer holds ${change.from}: look at src/packaging/plain-text-only.ts.`);
      return { code: code.replaceAll(change.from, change.to), map: null };
    },
  };
}

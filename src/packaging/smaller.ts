import { minify } from 'terser';
import type { Plugin } from 'vite';

/**
 * Makes a script smaller still, once the bundler has made it small: the reader is loaded by every page of a portal.
 * Other characters than ASCII are escaped, for a single one would have the browser keep and read the script in twice the room.
 */
export function smaller(script: string): Plugin {
  return {
    name: 'yibao-smaller',
    apply: 'build',
    async generateBundle(_options, bundle) {
      const chunk = bundle[script];
      if (chunk?.type !== 'chunk') return;
      const { code } = await minify(chunk.code, { ecma: 2020, compress: { passes: 4, unsafe_arrows: true }, format: { ascii_only: true } });
      if (!code) this.error(`${script} came out empty.`);
      chunk.code = code;
    },
  };
}

import { minify } from 'terser';
import type { Plugin } from 'vite';

/** Makes a script smaller still, once the bundler has made it small: the reader is loaded by every page of a portal. */
export function smaller(script: string): Plugin {
  return {
    name: 'yibao-smaller',
    apply: 'build',
    async generateBundle(_options, bundle) {
      const chunk = bundle[script];
      if (chunk?.type !== 'chunk') return;
      const { code } = await minify(chunk.code, { compress: { passes: 2 } });
      if (!code) this.error(`${script} came out empty.`);
      chunk.code = code;
    },
  };
}

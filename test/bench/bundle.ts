import { join } from 'node:path';
import { build } from 'vite';
import { knowledge } from '../../src/knowledge/vite-plugin.ts';

/** One script of the peers and all that they import. */
export async function bundlePeers(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [knowledge()],
    build: {
      write: false,
      // Functions keep their names, by which they are known in a profile.
      minify: false,
      lib: { entry: join(import.meta.dirname, 'peers.ts'), formats: ['iife'], name: 'benchBundle', fileName: 'bundle' },
    },
  });
  const [output] = [built].flat() as { output: { code: string }[] }[];
  return output!.output[0]!.code;
}

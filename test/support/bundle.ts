import { build } from 'vite';
import { knowledge } from '../../src/knowledge/vite-plugin.ts';

/** One script of a file and all that it imports, for a page: what the file exports is in the global of this name. */
export async function bundle(entry: string, name: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [knowledge()],
    // Functions keep their names, by which they are known in a profile.
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name, fileName: 'bundle' } },
  });
  const [output] = [built].flat() as { output: { code: string }[] }[];
  return output!.output[0]!.code;
}

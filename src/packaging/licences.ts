import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const MODULES = 'node_modules/';

/** The folder of the package that a module belongs to; null for our own. */
function packageOf(module: string): string | null {
  const path = module.replaceAll('\\', '/').replace(/^\0/, '');
  const from = path.lastIndexOf(MODULES);
  if (from < 0) return null;
  const [name = '', rest = ''] = path.slice(from + MODULES.length).split('/');
  return path.slice(0, from + MODULES.length) + (name.startsWith('@') ? `${name}/${rest}` : name);
}

/** Notes every package of which something is in the built scripts. */
export function notePackages(folders: Set<string>): Plugin {
  return {
    name: 'yibao-licences',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        for (const [module, { renderedLength }] of Object.entries(file.modules)) {
          const folder = renderedLength > 0 ? packageOf(module) : null;
          if (folder) folders.add(folder);
        }
      }
    },
  };
}

interface Package {
  readonly name: string;
  readonly version: string;
  readonly license: string;
}

/** Name, version, licence and its text for one package. Throws without a licence: such a package cannot be shipped. */
async function entryOf(folder: string): Promise<{ readonly name: string; readonly text: string }> {
  const { name, version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as Package;
  if (!license) throw new Error(`licences: ${name} names none`);
  const file = (await readdir(folder)).find((each) => /^licen[cs]e(?:[-.]|$)/i.test(each));
  const text = file ? await readFile(join(folder, file), 'utf8') : `Licence: ${license}. The package carries no licence text of its own.`;
  return { name, text: `${name} ${version} (${license})\n\n${text.replaceAll('\r\n', '\n').trim()}` };
}

/**
 * The text of LICENCES.txt: our own licence first, then each shipped package by name. The same packages give the same text.
 * @param own text of our licence
 */
export async function licencesText(own: string, folders: ReadonlySet<string>): Promise<string> {
  const entries = await Promise.all([...folders].map(entryOf));
  const sorted = entries.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return [own.trim(), ...sorted.map(({ text }) => text)].join(`\n\n${'-'.repeat(78)}\n\n`) + '\n';
}

import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CHROMIUM_BUILD } from './chromium.ts';

interface Manifest {
  readonly content_scripts: { matches: string[] }[];
}

/** A copy of the build that may read one more host by itself, as after a click on the icon; the scripts are untouched. */
export interface OpenBuild {
  readonly folder: string;
  remove(): Promise<void>;
}

/** @param origin where pages stand that are on no list, e.g. `https://pages.example` */
export async function copyBuildFor(origin: string): Promise<OpenBuild> {
  const folder = await mkdtemp(join(tmpdir(), 'yibao-build-'));
  await cp(CHROMIUM_BUILD, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8')) as Manifest;
  for (const script of manifest.content_scripts) script.matches.push(`${origin}/*`);
  await writeFile(file, JSON.stringify(manifest));
  return { folder, remove: () => rm(folder, { recursive: true, force: true, maxRetries: 5 }) };
}

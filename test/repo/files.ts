import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

export const ROOT = join(import.meta.dirname, '..', '..');

export interface TextFile {
  /** From the root of the repository, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** Text of one file, its path given from the root of the repository. */
export const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** All files below a folder whose name ends in one of the endings, sorted by path. Throws when there is none: a test must not pass for want of data. */
export function filesBelow(folder: string, ...endings: readonly string[]): readonly TextFile[] {
  const found = readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .toSorted();
  if (!found.length) throw new Error(`no ${endings.join(' or ')} file below ${folder}`);
  return found.map((path) => ({ path, text: read(path) }));
}

/** Every line of the files that matches, as "path:line: text"; a test expects none and shows all. */
export function linesMatching(files: readonly TextFile[], pattern: RegExp): readonly string[] {
  return files.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}: ${line.trim().slice(0, 120)}`] : [])),
  );
}

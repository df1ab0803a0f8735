import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Folder of the builds under test; YIBAO_OUTPUT names another, e.g. a released one. */
export const OUTPUT = process.env.YIBAO_OUTPUT ?? join(import.meta.dirname, '..', '..', '.output');

const ROOT = join(import.meta.dirname, '..', '..');
const SOURCES = ['src', 'entrypoints', 'public', 'wxt.config.ts', 'package.json'];

const changedAt = (path: string): number => statSync(path).mtimeMs;
const below = (path: string): readonly string[] =>
  statSync(path).isDirectory() ? readdirSync(path, { recursive: true, encoding: 'utf8' }).map((file) => join(path, file)) : [path];

/** Whether a build is there and no source was changed since it was made: what an older one holds says nothing of these sources. */
export function isFresh(build: string): boolean {
  const manifest = join(build, 'manifest.json');
  if (!existsSync(manifest)) return false;
  const builtAt = changedAt(manifest);
  return (
    process.env.YIBAO_OUTPUT !== undefined || SOURCES.flatMap((path) => below(join(ROOT, path))).every((path) => changedAt(path) <= builtAt)
  );
}

import { expect, test } from 'vitest';
import { read } from './files.ts';

/** Each language of PRIVACY.md has its own part. */
const parts = read('PRIVACY.md')
  .split(/^## /m)
  .slice(1)
  .map((part) => [part.slice(0, part.indexOf('\n')), part] as const);

/** Names of stored values in the first column of a table. */
function namesIn(part: string): readonly string[] {
  const rows = part.match(/^\| .*`.*\|/gm) ?? [];
  return rows.flatMap((row) => [...row.split('|')[1]!.matchAll(/`([\w-]+)(?::<[^>]*>)?`/g)].map(([, name]) => name!)).toSorted();
}

test('PRIVACY.md has a part in each of four languages', () => {
  expect(parts).toHaveLength(4);
});

test.each(parts)('in %s it lists the same stored values as in English', (_language, part) => {
  const english = namesIn(parts[0]![1]);
  expect(english.length).toBeGreaterThan(8);
  expect(namesIn(part)).toEqual(english);
});

import { expect, test } from 'vitest';
import { loadKnowledge } from '../../src/knowledge/load.ts';

const { causes, paths, tips } = await loadKnowledge();
/** What the app of the national platform shows, and a desktop browser as well. */
const IN_THE_APP = ['p1', 'p2', 'p3'];

test('every way to look something up is shown with a cause or a tip', () => {
  const shown = new Set([...causes.flatMap(({ confirm, steps }) => [...confirm, ...steps]), ...tips].map(({ path }) => path));
  expect(paths.map(({ id }) => id).filter((id) => !shown.has(id))).toEqual([]);
});

test('where the record is looked at once more, the way of a desktop browser stands beside that of the app', () => {
  const withBrowser = causes.filter(({ steps }) => steps.some(({ path }) => path === 'p5'));
  expect(withBrowser.length).toBeGreaterThan(4);
  for (const { id, confirm } of withBrowser)
    expect(
      confirm.some(({ path }) => path !== undefined && IN_THE_APP.includes(path)),
      id,
    ).toBe(true);
});

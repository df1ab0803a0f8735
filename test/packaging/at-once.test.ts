import { expect, it } from 'vitest';
import { atOnce } from '../../src/packaging/at-once.ts';

/** Who imports a module, not counting what is imported on demand. */
const IMPORTERS: Readonly<Record<string, readonly string[]>> = {
  'start.tsx': ['popup.html'],
  'card.tsx': ['start.tsx', 'bill.tsx'],
  'icon.tsx': ['card.tsx'],
  'bill.tsx': [],
  'sum.ts': ['bill.tsx'],
  'one.ts': ['other.ts'],
  'other.ts': ['one.ts'],
};
const modules = { getModuleInfo: (of: string) => (IMPORTERS[of] ? { importers: IMPORTERS[of] } : null) };
const place = (id: string) => atOnce('app', /^start\.tsx$/)(id, modules);

it('puts what the start needs, near or far, into the one file', () => {
  expect(['start.tsx', 'card.tsx', 'icon.tsx'].map(place)).toEqual(['app', 'app', 'app']);
});

it('leaves apart what is loaded on demand, with all that only it needs', () => {
  expect(['bill.tsx', 'sum.ts', 'popup.html', 'unknown.ts'].map(place)).toEqual([null, null, null, null]);
});

it('comes to an end where modules import each other', () => {
  expect(place('one.ts')).toBeNull();
});

it('leaves apart what another page needs too, so that it does not load all the rest', () => {
  const tools = atOnce('tools', /^bill\.tsx$/, /^start\.tsx$/);
  expect(['bill.tsx', 'sum.ts', 'card.tsx', 'icon.tsx'].map((id) => tools(id, modules))).toEqual(['tools', 'tools', null, null]);
});

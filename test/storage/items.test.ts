import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { z } from 'zod';
import { EMPTY_CASE } from '../../src/case/state.ts';
import { NO_HISTORY } from '../../src/case/history.ts';
import { NO_PERSON } from '../../src/case/person.ts';
import { NO_REMINDERS } from '../../src/case/reminders.ts';
import { NO_TICKS } from '../../src/case/ticks.ts';
import { caseItem } from '../../src/storage/case.ts';
import { dialogsItem } from '../../src/storage/dialogs.ts';
import { eraseStorage } from '../../src/storage/erase.ts';
import { historyItem } from '../../src/storage/history.ts';
import { defineItem } from '../../src/storage/item.ts';
import { readLocale, writeLocale } from '../../src/storage/locale.ts';
import { forgetSecondProfile, personItem, profilesItem } from '../../src/storage/profiles.ts';
import { quietSitesItem } from '../../src/storage/quiet-sites.ts';
import { remindersItem } from '../../src/storage/reminders.ts';
import { readSiteWish } from '../../src/storage/site-wish.ts';
import { readTextSize, writeTextSize } from '../../src/storage/text-size.ts';
import { ticksItem } from '../../src/storage/ticks.ts';

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

interface Value {
  readonly area: 'local' | 'session';
  readonly key: string;
  readonly read: () => Promise<unknown>;
  readonly fallback: unknown;
  /** A value of the right shape, which a corrupt one is made of. */
  readonly valid: unknown;
}

const FINDING = { key: 'k', signal: 's', quote: 'q', role: 'prose', vanished: false };
const VALUES: readonly Value[] = [
  { area: 'local', key: 'locale', read: readLocale, fallback: null, valid: 'de' },
  { area: 'local', key: 'textSize', read: readTextSize, fallback: 'normal', valid: 'large' },
  {
    area: 'local',
    key: 'quiet-sites',
    read: quietSitesItem.read,
    fallback: { version: 2, sites: [] },
    valid: { version: 2, sites: ['a.example'] },
  },
  {
    area: 'local',
    key: 'dialogs',
    read: dialogsItem.read,
    fallback: { version: 1, read: true },
    valid: { version: 1, read: false },
  },
  {
    area: 'local',
    key: 'profiles',
    read: profilesItem.read,
    fallback: { version: 1, second: false, active: 'self' },
    valid: { version: 1, second: true, active: 'relative' },
  },
  {
    area: 'local',
    key: 'person',
    read: personItem('self').read,
    fallback: NO_PERSON,
    valid: { version: 1, region: 'fujian', city: 'fuzhou', insuranceType: 'flexible' },
  },
  {
    area: 'local',
    key: 'ticks',
    read: ticksItem('self').read,
    fallback: NO_TICKS,
    valid: { version: 2, causes: { other: { steps: ['s'], day: '2026-11-21' } } },
  },
  {
    area: 'local',
    key: 'reminders',
    read: remindersItem('self').read,
    fallback: NO_REMINDERS,
    valid: { version: 1, list: [{ reminder: { kind: 'debit-balance', day: 15, before: 3 }, toldUpTo: '2026-11-20' }] },
  },
  {
    area: 'local',
    key: 'history',
    read: historyItem('self').read,
    fallback: NO_HISTORY,
    valid: { version: 1, on: true, entries: [{ day: '2026-11-20', host: 'a.example', signal: 's', quote: 'q' }] },
  },
  { area: 'session', key: 'site-wish', read: readSiteWish, fallback: null, valid: { tab: 7, site: 'a.example' } },
  {
    area: 'session',
    key: 'case:7',
    read: caseItem(7).read,
    fallback: EMPTY_CASE,
    valid: { ...EMPTY_CASE, document: 'd', frames: { 0: { document: 'd', serial: 1, findings: [FINDING] } }, pasted: [FINDING] },
  },
];

/** A valid value with one part taken out or replaced, at any depth; or anything at all. */
function corrupt(valid: unknown): fc.Arbitrary<unknown> {
  const any = fc.jsonValue({ maxDepth: 3 });
  const paths: string[][] = [];
  const walk = (value: unknown, path: string[]) => {
    paths.push(path);
    if (value && typeof value === 'object') for (const [key, inner] of Object.entries(value)) walk(inner, [...path, key]);
  };
  walk(valid, []);
  const replaced = fc.tuple(fc.constantFrom(...paths), fc.option(any, { nil: undefined })).map(([path, by]) => {
    if (!path.length) return by ?? null;
    const copy = structuredClone(valid) as Record<string, unknown>;
    const parent = path.slice(0, -1).reduce<Record<string, unknown>>((at, key) => at[key] as Record<string, unknown>, copy);
    const last = path.at(-1)!;
    if (by === undefined) delete parent[last];
    else parent[last] = by;
    return copy;
  });
  const truncated = fc.nat(JSON.stringify(valid).length - 1).map((length) => JSON.stringify(valid).slice(0, length));
  return fc.oneof(any, replaced, truncated, fc.constant({ version: 99, data: valid }));
}

it('every value that PRIVACY.md lists is tried here', () => {
  const english = readFileSync(join(import.meta.dirname, '../../PRIVACY.md'), 'utf8').split('## 简体中文')[0]!;
  const rows = english.match(/^\| (?:Session|Local) storage, .*$/gm) ?? [];
  const listed = rows.flatMap((row) => [...row.split('|')[1]!.matchAll(/`([\w-]+)(?::<tab>)?`/g)].map(([, name]) => name!));
  expect(VALUES.map(({ key }) => key.replace(/:.*/, '')).toSorted()).toEqual([...new Set(listed)].toSorted());
});

describe.each(VALUES)('$key', ({ area, key, read, fallback, valid }) => {
  it('is read as it was written', async () => {
    await fakeBrowser.storage[area].set({ [key]: valid });
    expect(await read()).toEqual(valid);
  });

  it('reads as its fallback where nothing is stored', async () => {
    expect(await read()).toEqual(fallback);
  });

  it('never throws and never gives what has another shape, whatever is stored', async () => {
    const shape = JSON.stringify(Object.keys(fallback ?? {}));
    await fc.assert(
      fc.asyncProperty(corrupt(valid), async (stored) => {
        await fakeBrowser.storage[area].set({ [key]: stored });
        const value = await read();
        expect(typeof value === typeof fallback || fallback === null).toBe(true);
        if (fallback !== null && typeof fallback === 'object' && !Array.isArray(fallback))
          expect(JSON.stringify(Object.keys(value as object))).toBe(shape);
        expect(Array.isArray(value)).toBe(Array.isArray(fallback));
      }),
      { numRuns: 1_000 },
    );
  });

  it('leaves what it cannot read in place', async () => {
    await fakeBrowser.storage[area].set({ [key]: { version: 99 } });
    await read();
    expect(await fakeBrowser.storage[area].get(key)).toEqual({ [key]: { version: 99 } });
  });
});

describe('changes', () => {
  const item = defineItem('local', 'count', z.number(), 0);

  it('at once are all kept', async () => {
    await Promise.all(Array.from({ length: 50 }, () => item.update((count) => count + 1)));
    expect(await item.read()).toBe(50);
  });

  it('that change nothing write nothing', async () => {
    const set = vi.spyOn(fakeBrowser.storage.local, 'set');
    await item.update((count) => count);
    expect(set).not.toHaveBeenCalled();
  });

  it.each(['get', 'set'] as const)('go on after one whose %s failed, which is told', async (name) => {
    vi.spyOn(fakeBrowser.storage.local, name).mockRejectedValueOnce(new Error('quota exceeded'));
    const [first, second] = await Promise.allSettled([item.update((count) => count + 1), item.update((count) => count + 10)]);
    expect(first).toMatchObject({ status: 'rejected', reason: { message: 'quota exceeded' } });
    expect(second).toEqual({ status: 'fulfilled', value: 10 });
  });
});

it.each([{ tab: '7', site: 'a.example' }, { tab: 7 }, { tab: 7.5, site: 'a.example' }, { tab: 7, site: null }, 'a.example', 7])(
  'a wish of another shape is none: %j',
  async (stored) => {
    await fakeBrowser.storage.session.set({ 'site-wish': stored });
    expect(await readSiteWish()).toBeNull();
  },
);

it('deleting everything waits for a change that is under way, and a change waits for it', async () => {
  const item = defineItem('local', 'count', z.number(), 0);
  await item.write(5);
  const before = item.update((count) => count + 1);
  let meanwhile: Promise<number> | undefined;
  const clear = vi.spyOn(fakeBrowser.storage.local as { clear(): Promise<void> }, 'clear').mockImplementation(async () => {
    meanwhile = item.update((count) => count + 10);
    await new Promise((done) => setTimeout(done, 10));
    await fakeBrowser.storage.local.remove('count');
  });
  await eraseStorage();
  expect(clear).toHaveBeenCalledOnce();
  expect([await before, await meanwhile, await item.read()]).toEqual([6, 10, 10]);
});

it('nothing is written for a second profile that is not there', async () => {
  const tick = () => ticksItem('relative').update(() => ({ version: 2, causes: { other: { steps: ['s'], day: '' } } }));
  await Promise.all([tick(), caseItem(7, 'relative').write(EMPTY_CASE)]);
  expect({ ...(await fakeBrowser.storage.local.get()), ...(await fakeBrowser.storage.session.get()) }).toEqual({});
  await profilesItem.write({ version: 1, second: true, active: 'self' });
  await Promise.all([forgetSecondProfile(), tick()]);
  expect(await fakeBrowser.storage.local.get()).toEqual({});
});

it('everything can be deleted', async () => {
  for (const { area, key, valid } of VALUES) await fakeBrowser.storage[area].set({ [key]: valid });
  await Promise.all([writeLocale('de'), writeTextSize('large')]);
  await eraseStorage();
  expect(await fakeBrowser.storage.local.get()).toEqual({});
  expect(await fakeBrowser.storage.session.get()).toEqual({});
});

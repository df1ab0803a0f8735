import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { quietSitesFrom1 } from '../../src/storage/migrations/quiet-sites-1.ts';
import { ticksFrom1 } from '../../src/storage/migrations/ticks-1.ts';
import { quietSitesItem, setQuiet } from '../../src/storage/quiet-sites.ts';
import { ticksItem } from '../../src/storage/ticks.ts';

beforeEach(() => fakeBrowser.reset());

/** Every step there is, with what becomes of its example. */
const STEPS = [
  {
    file: 'quiet-sites-1',
    step: quietSitesFrom1,
    key: 'quiet-sites',
    item: quietSitesItem,
    reads: { version: 2, sites: ['nhsa.gov.cn', '10.0.0.7'] },
  },
  {
    file: 'ticks-1',
    step: ticksFrom1,
    key: 'ticks',
    item: ticksItem('self'),
    reads: {
      version: 2,
      causes: { 'employer-arrears': { steps: ['ask-employer', 'check-payment'], day: '' }, 'card-expired': { steps: [], day: '' } },
    },
  },
] as const;

it('every migration is tried here', () => {
  const files = readdirSync(join(import.meta.dirname, '../../src/storage/migrations')).map((name) => name.replace('.ts', ''));
  expect(STEPS.map(({ file }) => file).toSorted()).toEqual(files.filter((name) => name !== 'migration').toSorted());
});

describe.each(STEPS)('$file', ({ step, key, item, reads }) => {
  it('reads what that version left, and reads the same once it is written anew', async () => {
    await fakeBrowser.storage.local.set({ [key]: step.example });
    expect(await item.read()).toEqual(reads);
    await fakeBrowser.storage.local.set({ [key]: await item.read() });
    expect(await item.read()).toEqual(reads);
  });

  it('takes what is damaged for nothing, and leaves it in place', async () => {
    const damaged = Array.isArray(step.example) ? [...step.example, 7] : Object.assign({}, step.example, { 'card-expired': 'yes' });
    await fakeBrowser.storage.local.set({ [key]: damaged });
    expect(JSON.stringify(await item.read())).not.toContain('employer-arrears');
    expect(await fakeBrowser.storage.local.get(key)).toEqual({ [key]: damaged });
  });
});

it('a site closed now stands beside those of the older version', async () => {
  await fakeBrowser.storage.local.set({ 'quiet-sites': quietSitesFrom1.example });
  await setQuiet('other.example', true);
  await setQuiet('nhsa.gov.cn', false);
  expect(await fakeBrowser.storage.local.get('quiet-sites')).toEqual({
    'quiet-sites': { version: 2, sites: ['10.0.0.7', 'other.example'] },
  });
});

import { describe, expect, it } from 'vitest';
import data from 'virtual:rules';
import { LOCALES } from '../../src/domain/locales.ts';
import { loadTexts } from '../../src/i18n/load-texts.ts';
import { reckonReturn, type ReturnAnswer, type ReturnInput } from '../../src/guide/return-answer.ts';

const INPUT: ReturnInput = {
  scheme: 'employee',
  lastPaid: '2026-09',
  paidOn: '2026-11-21',
  moved: 'unknown',
  region: '',
  city: '',
  year: 2026,
  missedYears: 0,
  paidBackYears: 0,
  exempt: false,
};

const reckon = (part: Partial<ReturnInput>): ReturnAnswer => {
  const found = reckonReturn({ ...INPUT, ...part }, data.rules);
  if (found.kind !== 'answer') throw new Error(found.kind);
  return found;
};

it('asks for what is missing, and names days in the wrong order', () => {
  expect(reckonReturn({ ...INPUT, lastPaid: '' }, data.rules).kind).toBe('need');
  expect(reckonReturn({ ...INPUT, paidOn: '' }, data.rules).kind).toBe('need');
  expect(reckonReturn({ ...INPUT, lastPaid: '2026-12' }, data.rules).kind).toBe('order');
});

it('a short gap: from the day of payment to the next month', () => {
  const { range, monthsMissed } = reckon({});
  expect({ range, monthsMissed }).toEqual({ range: { earliest: '2026-11-21', latest: '2026-12-01' }, monthsMissed: 1 });
});

it('paid in the very month is in time, and no gap', () => {
  expect(reckon({ lastPaid: '2026-11' }).monthsMissed).toBe(0);
});

it('who moved is under the rule for moving, who did not is not', () => {
  const hasMovingRule = (moved: ReturnInput['moved']) => reckon({ moved }).lines.some(({ rule }) => rule === 'transfer-short-gap');
  expect([hasMovingRule('yes'), hasMovingRule('no'), hasMovingRule('unknown')]).toEqual([true, false, true]);
});

it('a rule of a city speaks only where that city is chosen', () => {
  const ids = (answer: ReturnAnswer) => answer.lines.map(({ rule }) => rule);
  const part = { scheme: 'flexible', lastPaid: '2026-05', region: 'hubei' } as const;
  expect(ids(reckon({ ...part, city: 'wuhan' }))).toContain('wuhan-arrears');
  expect(ids(reckon(part))).not.toContain('wuhan-arrears');
});

describe('residents', () => {
  it('who missed years wait by the residents’ rule, no earlier than 3 months on', () => {
    const { range, rangeFrom, monthsMissed } = reckon({ scheme: 'resident', missedYears: 2, lastPaid: '' });
    expect(range).toEqual({ earliest: '2027-04-21', latest: '2027-05-01' });
    expect(rangeFrom).toEqual(['resident-waiting']);
    expect(monthsMissed).toBeUndefined();
  });

  it('who paid in time for next year are covered from 1 January', () => {
    expect(reckon({ scheme: 'resident', year: 2027 }).range).toEqual({ earliest: '2027-01-01', latest: '2027-01-01' });
  });
});

it.each(LOCALES)('every region to choose from has a name in %s', async (locale) => {
  const { regions } = await loadTexts(locale);
  for (const { id } of data.regions) expect(regions[id], id).toMatch(/\p{L}/u);
  expect(data.regions.length).toBeGreaterThan(30);
});

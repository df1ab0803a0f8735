import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { benefitsReturn, type GapPayment, type GapRule } from '../../src/guide/benefits-return.ts';
import { addDays, daysBetween } from '../../src/guide/days.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';

const { rules } = await loadKnowledge();
const returned = (payment: GapPayment) => benefitsReturn(payment, rules);
const place = (region: string, city?: string) => ({ region, ...(city !== undefined && { city }) });

describe('without a known place', () => {
  test('a gap of three months or less ends between the payment and the next month', () => {
    const { monthsMissed, range, lines } = returned({ scheme: 'employee', lastPaidMonth: '2026-06', paidOn: '2026-10-12' });
    expect(monthsMissed).toBe(3);
    expect(range).toEqual({ earliest: '2026-10-12', latest: '2026-11-01' });
    expect(lines.map(({ rule }) => rule)).toEqual(['transfer-short-gap', 'benefits-stop-and-return']);
  });

  test('a longer one may wait up to six months, and no place is guessed', () => {
    const { range, lines, rangeFrom } = returned({ scheme: 'flexible', lastPaidMonth: '2026-05', paidOn: '2026-10-12' });
    expect(range).toEqual({ earliest: '2026-10-12', latest: '2027-05-01' });
    expect(lines.map(({ level }) => level)).toEqual(['national']);
    expect(rangeFrom).toEqual(['transfer-long-gap']);
  });

  test('the rule about moving is left out for somebody who did not move', () => {
    const { lines } = returned({ scheme: 'employee', lastPaidMonth: '2026-06', paidOn: '2026-10-12', moved: false });
    expect(lines.map(({ rule }) => rule)).toEqual(['benefits-stop-and-return']);
  });
});

describe('with a place', () => {
  test.each([
    ['Fujian', place('fujian'), 'employee', '2026-05', { earliest: '2027-01-12', latest: '2027-05-01' }],
    ['Shanghai', place('shanghai'), 'flexible', '2026-05', { earliest: '2027-04-12', latest: '2027-05-01' }],
    ['Shanghai after a short gap', place('shanghai'), 'flexible', '2026-08', { earliest: '2026-10-12', latest: '2026-11-01' }],
    ['Yantai after three months', place('shandong', 'yantai'), 'employee', '2026-06', { earliest: '2027-01-12', latest: '2027-02-01' }],
  ] as const)('an official local rule narrows the range: %s', (_name, where, scheme, lastPaidMonth, range) => {
    expect(returned({ scheme, lastPaidMonth, paidOn: '2026-10-12', place: where }).range).toEqual(range);
  });

  test('a secondary text leaves the range wide but gives its own line', () => {
    const { range, lines } = returned({
      scheme: 'employee',
      lastPaidMonth: '2026-05',
      paidOn: '2026-10-12',
      place: place('hunan', 'yueyang'),
    });
    expect(range).toEqual({ earliest: '2026-10-12', latest: '2027-05-01' });
    expect(lines.at(-1)).toEqual({
      rule: 'yueyang-arrears',
      level: 'city',
      gapCovered: 'no',
      dates: { earliest: '2026-11-11', latest: '2026-11-11' },
    });
  });

  test('a place whose source gives no number gets a line without dates', () => {
    const { lines } = returned({
      scheme: 'employee',
      lastPaidMonth: '2026-05',
      paidOn: '2026-10-12',
      place: place('guangdong', 'guangzhou'),
    });
    expect(lines.at(-1)).toEqual({ rule: 'guangzhou-employer', level: 'city', gapCovered: 'no' });
  });

  test('the rule of Shanghai is for the flexibly employed only', () => {
    const { lines } = returned({ scheme: 'employee', lastPaidMonth: '2026-05', paidOn: '2026-10-12', place: place('shanghai') });
    expect(lines.map(({ rule }) => rule)).not.toContain('shanghai-flexible');
  });
});

describe('the range', () => {
  const rule = (id: string, tier: GapRule['tier'], min: number, where: GapRule['place'] = 'national'): GapRule => ({
    id,
    tier,
    place: where,
    validity: { asOf: '2026-01-01', checkBy: '2027-01-01' },
    afterGap: { schemes: ['employee'], on: 'any', bands: [{ gap: { min: 0 }, wait: { min, max: min, unit: 'days' }, gapCovered: 'open' }] },
  });
  const rangeOf = (...given: readonly GapRule[]) =>
    benefitsReturn({ scheme: 'employee', lastPaidMonth: '2026-06', paidOn: '2026-10-12', place: place('hubei') }, given);

  test('begins with the earliest day that any rule names, whatever their order', () => {
    expect(rangeOf(rule('late', 'C', 40), rule('early', 'C', 5)).range).toEqual({ earliest: '2026-10-17', latest: '2026-11-21' });
  });

  test('is not narrowed by an official rule of the whole country', () => {
    expect(rangeOf(rule('one', 'A', 5), rule('two', 'A', 40)).rangeFrom).toEqual(['one', 'two']);
    expect(rangeOf(rule('one', 'A', 5), rule('two', 'A', 40, { regions: ['hubei'] })).rangeFrom).toEqual(['two']);
  });
});

describe('laws', () => {
  const places = rules.flatMap(({ place: ruled }) =>
    typeof ruled === 'string' ? [] : ruled.regions.map((region) => place(region, ruled.city?.id)),
  );
  const payment = fc.record({
    scheme: fc.constantFrom('employee', 'flexible'),
    lastPaidMonth: fc.constantFrom('2025-10', '2026-01', '2026-06'),
    paidOn: fc.integer({ min: 0, max: 900 }).map((days) => addDays('2026-07-01', days)),
    moved: fc.constantFrom(true, false),
    place: fc.option(fc.constantFrom(...places), { nil: undefined }),
  });
  const given = ({ place: where, ...rest }: typeof payment extends fc.Arbitrary<infer P> ? P : never): GapPayment => ({
    ...rest,
    ...(where && { place: where }),
  });

  test('a later payment never gives an earlier date', () => {
    fc.assert(
      fc.property(payment, fc.integer({ min: 0, max: 400 }), (one, days) => {
        const first = returned(given(one)).range;
        const second = returned(given({ ...one, paidOn: addDays(one.paidOn, days) })).range;
        expect(second?.earliest && first?.earliest && second.earliest >= first.earliest).toBe(true);
        expect(second?.latest && first?.latest && second.latest >= first.latest).toBe(true);
      }),
    );
  });

  test('the range holds the narrowest local rule that gives a number', () => {
    fc.assert(
      fc.property(payment, (one) => {
        const { range, lines } = returned(given(one));
        const local = lines.filter(({ level, dates }) => (level === 'province' || level === 'city') && dates).at(-1);
        if (!local?.dates || !range) return;
        expect(range.earliest <= local.dates.earliest && local.dates.latest <= range.latest).toBe(true);
      }),
    );
  });

  test('nothing comes before the payment or more than seven months after it, and every line names a rule', () => {
    fc.assert(
      fc.property(payment, (one) => {
        const { range, lines, rangeFrom } = returned(given(one));
        expect(range && range.earliest >= one.paidOn && range.earliest <= range.latest).toBe(true);
        expect(daysBetween(one.paidOn, range?.latest ?? '')).toBeLessThan(7 * 31);
        for (const { rule } of lines) expect(rules.some(({ id }) => id === rule)).toBe(true);
        expect(rangeFrom.length).toBeGreaterThan(0);
      }),
    );
  });

  test('no local number is made up: without a place only wide rules speak', () => {
    fc.assert(
      fc.property(payment, (one) => {
        const { lines } = returned(given({ ...one, place: undefined }));
        expect(lines.every(({ level }) => level === 'national' || level === 'varies')).toBe(true);
      }),
    );
  });
});

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

  const long = { scheme: 'flexible', lastPaidMonth: '2026-05', paidOn: '2026-10-12' } as const;

  test('after a move a longer one may wait up to six months, and no place is guessed', () => {
    const { range, lines, rangeFrom } = returned({ ...long, moved: true });
    expect(range).toEqual({ earliest: '2026-10-12', latest: '2027-05-01' });
    expect(lines.map(({ level }) => level)).toEqual(['national']);
    expect(rangeFrom).toEqual(['transfer-long-gap']);
  });

  test('no rule speaks for a longer one without a move: there is no number', () => {
    expect(returned({ ...long, moved: false })).toEqual({ monthsMissed: 4, lines: [], rangeFrom: [] });
  });

  test('while a move is not known, the rule about moving says what it needs and no day is promised', () => {
    const { range, lines, rangeFrom } = returned(long);
    expect(range).toBeUndefined();
    expect(rangeFrom).toEqual([]);
    expect(lines).toEqual([
      {
        rule: 'transfer-long-gap',
        level: 'national',
        gapCovered: 'moved',
        dates: { earliest: '2026-10-12', latest: '2027-05-01' },
      },
    ]);
  });

  test('the rule about moving is left out for somebody who did not move', () => {
    const { lines } = returned({ scheme: 'employee', lastPaidMonth: '2026-06', paidOn: '2026-10-12', moved: false });
    expect(lines.map(({ rule }) => rule)).toEqual(['benefits-stop-and-return']);
  });

  test.each([
    [true, 'yes'],
    [undefined, 'moved'],
  ] as const)('the rule about moving says that a short gap is usually covered only to who moved: %s', (moved, gapCovered) => {
    const { lines } = returned({ scheme: 'employee', lastPaidMonth: '2026-06', paidOn: '2026-10-12', ...(moved && { moved }) });
    expect(lines.find(({ rule }) => rule === 'transfer-short-gap')?.gapCovered).toBe(gapCovered);
  });
});

describe('with a place', () => {
  test.each([
    ['Fujian', place('fujian'), 'employee', '2026-05', { earliest: '2027-01-12', latest: '2027-05-01' }],
    ['Shanghai', place('shanghai'), 'flexible', '2026-05', { earliest: '2027-04-12', latest: '2027-05-01' }],
    ['Shanghai after a short gap', place('shanghai'), 'flexible', '2026-08', { earliest: '2026-10-12', latest: '2026-11-01' }],
    ['Yantai after three months', place('shandong', 'yantai'), 'employee', '2026-06', { earliest: '2027-01-12', latest: '2027-02-01' }],
  ] as const)('an official local rule narrows the range: %s', (_name, where, scheme, lastPaidMonth, range) => {
    expect(returned({ scheme, lastPaidMonth, paidOn: '2026-10-12', moved: false, place: where }).range).toEqual(range);
  });

  test.each([true, undefined])('a local rule that contradicts the national one about moving stands beside it: moved %s', (moved) => {
    const { range, rangeFrom } = returned({
      scheme: 'employee',
      lastPaidMonth: '2026-06',
      paidOn: '2026-10-12',
      place: place('shandong', 'yantai'),
      ...(moved && { moved }),
    });
    expect(range).toEqual({ earliest: '2026-10-12', latest: '2027-02-01' });
    expect(rangeFrom).toEqual(['transfer-short-gap', 'yantai-gap']);
  });

  test('a local rule within what the national one leaves open narrows it after a move too', () => {
    const { range, rangeFrom } = returned({
      scheme: 'employee',
      lastPaidMonth: '2026-05',
      paidOn: '2026-10-12',
      moved: true,
      place: place('shandong', 'yantai'),
    });
    expect(range).toEqual({ earliest: '2027-01-12', latest: '2027-02-01' });
    expect(rangeFrom).toEqual(['yantai-gap']);
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
  const rule = (id: string, tier: GapRule['tier'], min: number, where: GapRule['place'] = 'national', max = min): GapRule => ({
    id,
    tier,
    place: where,
    validity: {},
    afterGap: { schemes: ['employee'], on: 'any', bands: [{ gap: { min: 0 }, wait: { min, max, unit: 'days' }, gapCovered: 'open' }] },
  });
  const rangeOf = (...given: readonly GapRule[]) =>
    benefitsReturn({ scheme: 'employee', lastPaidMonth: '2026-06', paidOn: '2026-10-12', place: place('hubei') }, given);

  test('begins with the earliest day that any rule names, whatever their order', () => {
    expect(rangeOf(rule('late', 'C', 40), rule('early', 'C', 5)).range).toEqual({ earliest: '2026-10-17', latest: '2026-11-21' });
  });

  test('is not narrowed by an official rule of the whole country', () => {
    expect(rangeOf(rule('one', 'A', 5), rule('two', 'A', 40)).rangeFrom).toEqual(['one', 'two']);
    expect(rangeOf(rule('one', 'A', 5, 'varies'), rule('two', 'A', 40, { regions: ['hubei'] })).rangeFrom).toEqual(['two']);
    expect(rangeOf(rule('one', 'A', 5, 'national', 50), rule('two', 'A', 40, { regions: ['hubei'] })).rangeFrom).toEqual(['two']);
  });

  test.each([
    [5, 39],
    [41, 50],
  ])('covers an official local rule and the national one that contradicts it: %i to %i days', (min, max) => {
    const { rangeFrom } = rangeOf(rule('one', 'B', min, 'national', max), rule('two', 'A', 40, { regions: ['hubei'] }));
    expect(rangeFrom).toEqual(['one', 'two']);
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
    moved: fc.option(fc.boolean(), { nil: undefined }),
    place: fc.option(fc.constantFrom(...places), { nil: undefined }),
  });
  const given = ({ place: where, moved, ...rest }: typeof payment extends fc.Arbitrary<infer P> ? P : never): GapPayment => ({
    ...rest,
    ...(moved !== undefined && { moved }),
    ...(where && { place: where }),
  });

  test('a later payment never gives an earlier date', () => {
    fc.assert(
      fc.property(payment, fc.integer({ min: 0, max: 400 }), (one, days) => {
        const first = returned(given(one)).range;
        const second = returned(given({ ...one, paidOn: addDays(one.paidOn, days) })).range;
        // A longer gap may be one that no rule speaks of.
        if (!first || !second) return;
        expect(second.earliest >= first.earliest && second.latest >= first.latest).toBe(true);
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
        for (const { rule } of lines) expect(rules.some(({ id }) => id === rule)).toBe(true);
        expect(rangeFrom.length > 0).toBe(range !== undefined);
        if (!range) return;
        expect(range.earliest >= one.paidOn && range.earliest <= range.latest).toBe(true);
        expect(daysBetween(one.paidOn, range.latest)).toBeLessThan(7 * 31);
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

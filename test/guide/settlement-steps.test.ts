import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SHEET_LINES, type SheetAmounts } from '../../src/domain/sheet.ts';
import { settlementSteps } from '../../src/guide/settlement-steps.ts';

const amount = fc.integer({ min: 0, max: 2_000_000 });
const sheets = fc.record(Object.fromEntries(SHEET_LINES.map((line) => [line, amount])), { requiredKeys: [] }) as fc.Arbitrary<SheetAmounts>;
const sum = (amounts: readonly { readonly fen: number }[]) => amounts.reduce((all, { fen }) => all + fen, 0);

const IN_PATIENT: SheetAmounts = {
  total: 1_284_630,
  own: 46_000,
  'over-price': 0,
  first: 81_240,
  scope: 1_157_390,
  deductible: 60_000,
  fund: 932_770,
  'other-funds': 0,
  account: 0,
  cash: 351_860,
};
const BELOW: SheetAmounts = {
  total: 41_250,
  own: 3_250,
  first: 2_000,
  scope: 36_000,
  deductible: 80_000,
  fund: 0,
  account: 36_000,
  cash: 5_250,
};

describe('whatever the sheet says', () => {
  it('the parts sum to the total, and so do the payers', () => {
    fc.assert(
      fc.property(sheets, amount, (sheet, total) => {
        const steps = settlementSteps({ ...sheet, total });
        expect(sum(steps?.parts ?? [])).toBe(total);
        expect(sum(steps?.payers ?? [])).toBe(total);
      }),
    );
  });

  it('nothing but a difference is below zero, and no part is shown empty', () => {
    fc.assert(
      fc.property(sheets, amount, (sheet, total) => {
        for (const { id, fen } of settlementSteps({ ...sheet, total })?.parts ?? []) {
          expect(fen).not.toBe(0);
          if (id !== 'difference' && id !== 'open' && sheet.scope !== undefined) expect(fen, id).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('a sheet made of its own parts is proven and leaves no difference', () => {
    fc.assert(
      fc.property(amount, amount, amount, amount, amount, amount, (own, overPrice, first, inside, paid, byAccount) => {
        const fund = Math.min(paid, inside);
        const total = own + overPrice + first + inside;
        const account = Math.min(byAccount, total - fund);
        const steps = settlementSteps({
          total,
          own,
          'over-price': overPrice,
          first,
          scope: inside,
          fund,
          account,
          cash: total - fund - account,
        });
        expect(steps?.checks.map(({ result }) => result)).toEqual(['proven', 'proven']);
        expect([...(steps?.parts ?? []), ...(steps?.payers ?? [])].some(({ id }) => id === 'difference')).toBe(false);
      }),
    );
  });

  it('a slip of some fen in one line is named with its size', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), fc.boolean(), (slip, up) => {
        const checks = settlementSteps({ ...IN_PATIENT, cash: 351_860 + (up ? slip : -slip) })?.checks;
        expect(checks?.find(({ id }) => id === 'payers')).toMatchObject({ result: 'disagrees', by: slip });
      }),
    );
  });
});

it('gives nothing without a total', () => {
  expect(settlementSteps({ fund: 0 })).toBeUndefined();
});

it('takes an in-patient bill apart, deductible and own share of the rate included', () => {
  const steps = settlementSteps(IN_PATIENT);
  expect(steps?.parts).toEqual([
    { id: 'own', fen: 46_000 },
    { id: 'first', fen: 81_240 },
    { id: 'deductible', fen: 60_000 },
    { id: 'fund', fen: 932_770 },
    { id: 'share', fen: 164_620 },
  ]);
  expect(steps?.zero).toBeUndefined();
});

it('takes off the deductible only what earlier bills of the year have left of it', () => {
  const steps = settlementSteps({ total: 100_000, scope: 100_000, deductible: 180_000, counted: 230_000, fund: 25_000 });
  expect(steps?.parts).toEqual([
    { id: 'deductible', fen: 50_000 },
    { id: 'fund', fen: 25_000 },
    { id: 'share', fen: 25_000 },
  ]);
});

describe('where the fund’s amount became 0', () => {
  it('is not told by a line that gives what of this bill fell below the deductible', () => {
    const sheet = { total: 50_000, scope: 50_000, deductible: 50_000, fund: 0 };
    expect(settlementSteps(sheet)?.zero).toEqual({ at: 'deductible-unknown' });
    expect(settlementSteps({ ...sheet, counted: 50_000 })?.zero).toMatchObject({ at: 'deductible', missing: 0 });
  });

  it('at the deductible: what is missing, as if nothing else had counted', () => {
    expect(settlementSteps(BELOW)?.zero).toEqual({ at: 'deductible', missing: 44_000, counted: 36_000, assumed: true });
    expect(settlementSteps(BELOW)?.parts.find(({ id }) => id === 'deductible')?.fen).toBe(36_000);
  });

  it('at the deductible: what is missing after all that counted this year', () => {
    expect(settlementSteps({ ...BELOW, counted: 45_000 })?.zero).toEqual({
      at: 'deductible',
      missing: 35_000,
      counted: 45_000,
      assumed: false,
    });
  });

  it('at the deductible: at least this bill counts, whatever was said to count', () => {
    expect(settlementSteps({ ...BELOW, counted: 20_000 })?.zero).toMatchObject({ missing: 44_000, counted: 36_000 });
  });

  it.each([
    ['own', { total: 5_000, own: 5_000, fund: 0 }],
    ['over-price', { total: 5_000, own: 4_000, 'over-price': 1_000, fund: 0 }],
    ['first', { total: 5_000, own: 4_000, first: 1_000, scope: 0, fund: 0 }],
    ['ceiling', { total: 5_000, scope: 5_000, deductible: 0, ceiling: 5_000, fund: 0 }],
    ['deductible-unknown', { total: 5_000, own: 0, fund: 0 }],
    ['deductible-unknown', { total: 5_000, scope: 5_000, fund: 0 }],
    ['unexplained', { total: 5_000, fund: 0 }],
    ['no-line', { total: 90_000, deductible: 80_000, fund: 0 }],
  ] as const)('at "%s"', (at, sheet) => {
    expect(settlementSteps(sheet)?.zero).toEqual({ at });
  });
});

describe('the sums', () => {
  it('two lines that disagree by two fen are named, not smoothed', () => {
    const steps = settlementSteps({ ...IN_PATIENT, scope: 1_157_388 });
    expect(steps?.checks[0]).toEqual({ id: 'parts', result: 'disagrees', sum: 1_284_628, against: 1_284_630, by: 2 });
    expect(steps?.parts.at(-1)).toEqual({ id: 'difference', fen: 2 });
  });

  it('a gap that a missing line would fill stays open', () => {
    expect(settlementSteps({ total: 10_000, fund: 6_000, cash: 1_000 })?.checks).toMatchObject([
      { id: 'payers', result: 'open', by: 3_000 },
    ]);
  });

  it('a gap of less than a yuan is a slip, even where a line may be missing', () => {
    const resultOf = (gap: number) => settlementSteps({ total: 10_000, fund: 6_000, cash: 4_000 - gap })?.checks[0]?.result;
    expect([resultOf(0), resultOf(99), resultOf(100)]).toEqual(['proven', 'disagrees', 'open']);
  });

  it('the fund line may be the sum of all funds', () => {
    const steps = settlementSteps({ total: 10_000, fund: 8_000, 'other-funds': 2_000, cash: 2_000 });
    expect(steps?.checks).toMatchObject([{ id: 'payers', result: 'proven' }]);
    expect(steps?.payers).toEqual([
      { id: 'fund', fen: 6_000 },
      { id: 'other-funds', fen: 2_000 },
      { id: 'cash', fen: 2_000 },
    ]);
  });

  it('the account may be within the cash line', () => {
    const steps = settlementSteps({ total: 10_000, fund: 6_000, account: 1_000, cash: 4_000 });
    expect(steps?.checks).toMatchObject([{ id: 'payers', result: 'proven' }]);
    expect(steps?.payers).toEqual([
      { id: 'fund', fen: 6_000 },
      { id: 'account', fen: 1_000 },
      { id: 'cash', fen: 3_000 },
    ]);
  });

  it('the account may be all of the cash line', () => {
    expect(settlementSteps({ total: 10_000, fund: 9_000, account: 1_000, cash: 1_000 })?.payers).toEqual([
      { id: 'fund', fen: 9_000 },
      { id: 'account', fen: 1_000 },
    ]);
  });

  it('the fund cannot pay more than what is in scope', () => {
    expect(settlementSteps({ total: 10_000, scope: 5_000, fund: 6_000 })?.checks).toContainEqual({
      id: 'fund-in-scope',
      result: 'disagrees',
      sum: 6_000,
      against: 5_000,
      by: 1_000,
    });
  });
});

import { expect, it } from 'vitest';
import data from 'virtual:lexicon';
import { createLexicon } from '../../src/detect/lexicon.ts';
import { readSheetText } from '../../src/detect/sheet-text.ts';

const lexicon = createLexicon(data);

it('reads lines with tabs, as a table is pasted', () => {
  const text =
    '医疗费总额\t12,846.30\t全自费金额\t460.00\n超限价金额\t0.00\t先行自付金额\t812.40\n符合政策范围金额\t11,573.90\t起付标准\t600.00\n统筹基金支付\t9,327.70\t大病保险支付\t120.00\n公务员医疗补助支付\t0.00\t医疗救助支付\t30.50\n个人账户支付\t0.00\t个人现金支付\t3,368.10';
  expect(readSheetText(text, lexicon)).toEqual({
    total: 1_284_630,
    own: 46_000,
    'over-price': 0,
    first: 81_240,
    scope: 1_157_390,
    deductible: 60_000,
    fund: 932_770,
    'other-funds': 15_050,
    account: 0,
    cash: 336_810,
  });
});

it('reads the official words for what account and cash paid, and help for civil servants without a verb', () => {
  expect(readSheetText('医疗费总额 900.00\n个人账户支出 120.00\n个人现金支出 600.00\n公务员补助 30.00', lexicon)).toEqual({
    total: 90_000,
    account: 12_000,
    cash: 60_000,
    'other-funds': 3_000,
  });
});

it('reads an English sheet', () => {
  expect(
    readSheetText('Total medical expenses 320.00\nPooled fund payment 0.00\nPersonal account payment 20.00\nCash payment 300.00', lexicon),
  ).toEqual({
    total: 32_000,
    fund: 0,
    account: 2_000,
    cash: 30_000,
  });
});

it('reads one line of a slip with units and commas', () => {
  expect(readSheetText('医疗费总额：412.50元，统筹基金支付：0.00元，个人账户支付：360.00元，现金支付：52.50元', lexicon)).toEqual({
    total: 41_250,
    fund: 0,
    account: 36_000,
    cash: 5_250,
  });
});

it('reads amounts below their labels, in Traditional characters and full width', () => {
  expect(readSheetText('醫療費總額\n４１２．５０\n統籌基金支付\n０．００', lexicon)).toEqual({ total: 41_250, fund: 0 });
});

it('reads a translated sheet with a decimal comma', () => {
  expect(readSheetText('Gesamtkosten: 1.412,50\nFonds gezahlt: 0,00\nSelbstbehalt: 800,00', lexicon)).toEqual({
    total: 141_250,
    fund: 0,
    deductible: 80_000,
  });
});

it('reads nothing from a text without a sheet', () => {
  expect(readSheetText('您好，请联系 12393。', lexicon)).toEqual({});
});

it('is not kept busy by white space without end behind an amount', () => {
  const began = performance.now();
  expect(readSheetText(`医疗费总额 412.50${' '.repeat(19_000)}`, lexicon)).toEqual({ total: 41_250 });
  expect(performance.now() - began).toBeLessThan(1_000);
});

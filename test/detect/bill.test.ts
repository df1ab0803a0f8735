import { expect, it } from 'vitest';
import { findingsOf } from './page.ts';

const row = (label: string, value: string) => `<tr><th>${label}</th><td>${value}</td></tr>`;
const SHEET = `<table>${row('医疗费总额', '412.50')}${row('符合政策范围', '360.00')}${row('起付标准', '800.00')}${row('本年起付线累计', '450.00')}${row('统筹基金支付', '0.00')}${row('现金支付', '412.50')}</table>`;

it('a message on a settlement sheet carries the amounts of the sheet, in fen', () => {
  for (const signal of ['fund-paid-zero', 'sheet-below-deductible'])
    expect(findingsOf(SHEET).find((finding) => finding.signal === signal)?.sheet).toMatchObject({
      total: 41_250,
      scope: 36_000,
      deductible: 80_000,
      counted: 45_000,
      fund: 0,
      cash: 41_250,
    });
});

it('another message beside a sheet carries its amounts too, a total alone is no sheet', () => {
  const message = '<div role="alert">本年度门诊费用已超限额</div>';
  const paid = `<table>${row('医疗费总额', '412.50')}${row('统筹基金支付', '100.00')}</table>`;
  expect(findingsOf(`${paid}${message}`).map(({ signal, sheet }) => [signal, sheet])).toEqual([
    ['limit-reached', { total: 41_250, fund: 10_000 }],
  ]);
  expect(findingsOf(`<table>${row('总计', '3')}</table>${message}`).map(({ sheet }) => sheet)).toEqual([undefined]);
});

it('what other funds paid is one sum, and a line that the page shows twice counts once', () => {
  const others = `${row('大病保险支付', '20.00')}${row('医疗救助支付', '30.50')}${row('大病保险支付', '20.00')}</table>`;
  const amounts = findingsOf(SHEET.replace('</table>', others)).find(({ sheet }) => sheet)?.sheet;
  expect(amounts).toMatchObject({ total: 41_250, fund: 0, 'other-funds': 5_050 });
});

it('a number that is no amount of a bill is left out', () => {
  const sheet = findingsOf(SHEET.replace('412.50</td></tr></table>', '412500000000.00</td></tr></table>')).find(
    ({ sheet: amounts }) => amounts,
  )?.sheet;
  expect(sheet).toMatchObject({ total: 41_250 });
  expect(sheet).not.toHaveProperty('cash');
});

it('a bill on which nothing is to be paid says nothing', () => {
  const unfilled = `<table>${row('统筹基金支付', '0.00')}${row('现金支付', '0.00')}${row('姓名', '张三')}</table>`;
  expect(findingsOf(unfilled)).toEqual([]);
  expect(findingsOf(unfilled.replace('现金支付</th><td>0.00', '现金支付</th><td>8.00')).map(({ signal }) => signal)).toEqual([
    'fund-paid-zero',
  ]);
});

it('a message that stands on no sheet carries none', () => {
  expect(findingsOf('<dl><dt>个人账户余额</dt><dd>0.00 元</dd></dl>').map(({ sheet }) => sheet)).toEqual([undefined]);
});

it('a line behind the zero of the fund is not its unit, whatever it begins with', () => {
  for (const line of [
    '统筹支付：0.00  个人现金支付：196.50',
    '统筹支付 0.00 年度累计支付 1,200.00',
    '总费用：196.50 统筹支付：0.00 月度累计：9.00',
  ])
    expect(
      findingsOf(`<p>${line}</p>`).map(({ signal }) => signal),
      line,
    ).toEqual(['fund-paid-zero']);
  expect(findingsOf('<p>医保欠费：0 个月</p>')).toEqual([]);
});

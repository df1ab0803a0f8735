import { describe, expect, it } from 'vitest';
import { findingsOf, signalsOf } from './page.ts';

const rows = (...lines: readonly (readonly string[])[]) =>
  `<table>${lines.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;

describe('a table of labels and values in turn', () => {
  it('is read pair by pair, also when its first row looks like a head', () => {
    const table = rows(['姓名', '周宁', '性别', '女'], ['参保状态', '暂停参保', '单位名称', '晨光公司']);
    expect(signalsOf(table)).toEqual(['enrolment-suspended']);
  });
  it('gives nothing for flags that all say no', () => {
    expect(signalsOf(rows(['欠费标志', '否', '黑名单', '否'], ['冻结标志', '未冻结', '挂失状态', '无']))).toEqual([]);
  });
  it('takes no value for the label of what stands beside it', () => {
    expect(signalsOf(rows(['参保状态', '正常参保', '停保原因', '']))).toEqual([]);
    expect(signalsOf(rows(['姓名', '周宁', '停保时间', ''], ['欠费月数', '0', '挂失时间', '-']))).toEqual([]);
  });
  it('is no such table when its first row names the columns', () => {
    const table = rows(['年月', '险种', '缴费标志', '金额'], ['202609', '医疗保险', '未缴费', '320.00']);
    expect(signalsOf(table)).toEqual(['contribution-in-arrears']);
  });
});

it('the name of one field is never the value of another', () => {
  expect(signalsOf('<table><tr><td>欠费月份</td><td>停保时间</td></tr><tr><td colspan="2">暂无数据</td></tr></table>')).toEqual([]);
});

it('a label and its "none" in one line without a colon say that there is none', () => {
  expect(signalsOf('<ul><li><span>欠费情况</span><span>无</span></li></ul>')).toEqual([]);
  expect(signalsOf('<ul><li><span>欠费情况</span><span>有</span></li></ul>')).toEqual(['contribution-in-arrears']);
});

it('two messages side by side are two messages', () => {
  const findings = findingsOf('<div><div role="alert">医保账户余额不足</div><div role="alert">社保卡已挂失</div></div>');
  expect(findings.map(({ quote }) => quote)).toEqual(['医保账户余额不足', '社保卡已挂失']);
});

it('a state that is over at one label is not the card’s', () => {
  expect(signalsOf('<dl><dt>待遇享受期</dt><dd>已过期</dd></dl>')).toEqual(['benefit-suspended']);
  expect(signalsOf('<dl><dt>卡状态</dt><dd>已过期</dd></dl>')).toEqual(['card-expired']);
});

it('a text that nobody sees is not the label of what stands below it', () => {
  const hidden = '<p style="display: none">您的医保已暂停参保</p>';
  expect(signalsOf(`<main>${hidden}<div>缴费记录</div></main>`)).toEqual([]);
  expect(signalsOf(`<main>${hidden}<div>医保账户已冻结</div></main>`)).toEqual(['account-frozen']);
});

it('a message to the person says the same below a word that is not its label', () => {
  expect(signalsOf('<main><section>正常</section><p>您的医保码未激活</p></main>')).toEqual(['credential-inactive']);
  expect(findingsOf('<main><p>您的医保已暂停参保</p><p>您的社保卡已挂失</p></main>').map(({ quote }) => quote)).toEqual([
    '您的医保已暂停参保',
    '您的社保卡已挂失',
  ]);
});

it('the value of a list is no label of what stands below the list', () => {
  const list = '<dl><dt>参保状态</dt><dd>暂停参保</dd></dl>';
  expect(signalsOf(`<main>${list}<div>正常</div></main>`)).toEqual(['enrolment-suspended']);
});

it('what is told to the person is no question that the word below it answers', () => {
  expect(signalsOf('<main><p>您所在单位已欠费</p><p>正常</p></main>')).toEqual(['employer-in-arrears']);
  expect(signalsOf('<main><p>您是否已欠费</p><p>否</p></main>')).toEqual([]);
  expect(signalsOf('<main><p>您已欠费月数</p><p>0</p></main>')).toEqual([]);
});

it('a line that is a label with its amount is not the value of what stands above it', () => {
  const table = rows(['姓名', '参保状态'], ['某某', '正常参保']);
  expect(signalsOf(`<main>${table}<div><span>医保个人账户余额：</span><span>0.00</span></div></main>`)).toEqual(['balance-zero']);
});

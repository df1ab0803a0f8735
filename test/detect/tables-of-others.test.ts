import { describe, expect, it } from 'vitest';
import { signalsOf } from './page.ts';

const table = (heads: readonly string[], ...lines: readonly (readonly string[])[]) =>
  `<table><thead><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr></thead><tbody>${lines
    .map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
    .join('')}</tbody></table>`;
const SUSPENDED = '暂停参保';

describe('a table of several people', () => {
  const people = [
    ['罗敏', SUSPENDED],
    ['曾刚', '正常参保'],
    ['丁兰', '正常参保'],
  ];

  it('tells of others', () => {
    for (const head of ['姓名', '患者姓名', '持卡人', '身份证号', '户名', 'Name'])
      expect(signalsOf(table([head, '参保状态'], ...people)), head).toEqual([]);
  });
  it('also where its head is a table of its own, and its states are red tags', () => {
    const [head] = table(['姓名', '参保状态']).split('<tbody>');
    const body = `<table><tbody>${people.map(([name, state]) => `<tr><td>${name}</td><td><span class="el-tag el-tag--danger">${state}</span></td></tr>`).join('')}</tbody></table>`;
    expect(signalsOf(`<div class="el-table"><div>${head}</table></div><div>${body}</div></div>`)).toEqual([]);
  });
  it('tells of the person where it says how they are related', () => {
    const family = people.map((line, at) => [...line, ['本人', '配偶', '子女'][at]!]);
    expect(signalsOf(table(['姓名', '参保状态', '与本人关系'], ...family))).toEqual(['enrolment-suspended']);
  });
  it('tells of the person where it is one person in all rows, or two people', () => {
    const own = people.map(([, state]) => ['罗敏', state!]);
    expect(signalsOf(table(['姓名', '参保状态'], ...own))).toEqual(['enrolment-suspended']);
    expect(signalsOf(table(['姓名', '参保状态'], ...people.slice(0, 2)))).toEqual(['enrolment-suspended']);
  });
  it('does not keep a dialog over it from speaking', () => {
    const dialog = '<div role="dialog"><p>您的社保卡已挂失</p></div>';
    expect(signalsOf(table(['姓名', '参保状态'], ...people) + dialog)).toEqual(['card-reported-lost']);
  });
});

it('a table that explains codes, rules or complaints tells of nobody', () => {
  const lines = [
    ['31', '账户已冻结'],
    ['32', '社保卡已挂失'],
    ['33', '医保已停保'],
  ];
  for (const head of [
    '含义',
    '代码名称',
    '处理建议',
    '提示语',
    '诉求内容',
    '违规行为',
    '占比',
    '终端',
    '响应时间',
    'Meaning',
    'Explanation',
    'Bedeutung',
    'Erläuterung',
  ])
    expect(signalsOf(table(['序号', head], ...lines)), head).toEqual([]);
  expect(signalsOf(table(['序号', '卡片状况'], ...lines)).length).toBeGreaterThan(0);
});

it.each([
  [
    'codes and what they mean',
    ['代码', '说明', '备注'],
    [
      ['A1', '甲类', ''],
      ['R3', '拒付：人卡不符', ''],
      ['R4', '停保期间就医', '转自费'],
    ],
  ],
  [
    'the schemes side by side',
    ['项目', '职工医保', '居民医保'],
    [
      ['个人账户', '有', '无个人账户'],
      ['断缴后', '次月暂停待遇', '当年不能报销'],
      ['门诊', '统筹', '已达限额不予支付'],
    ],
  ],
])('a table of %s tells of nobody', (_what, heads, lines) => {
  expect(signalsOf(table(heads, ...lines))).toEqual([]);
});

it('how each item of a bill counts for the insurance is no refusal of the bill', () => {
  const lines = [
    ['阿莫西林', '甲类', '12.00'],
    ['床位费', '丙类', '80.00'],
    ['特需门诊', '全自费', '200.00'],
  ];
  for (const head of ['医保类别', '费用等级', '自费标识', 'Insurance class', 'Kategorie'])
    expect(signalsOf(table(['名称', head, '金额'], ...lines)), head).toEqual([]);
});

it('an account that paid nothing of a bill the fund paid is not empty, unless the bill says so', () => {
  const bill = (label: string) => table(['总费用', '统筹支付', label], ['310.00', '248.00', '0.00']);
  expect(signalsOf(bill('个人账户'))).toEqual([]);
  expect(signalsOf(bill('个人账户余额'))).toEqual(['balance-zero']);
});

describe('a column of items', () => {
  it('names what the cell beside it says', () => {
    const lines = [
      ['参保状态', SUSPENDED],
      ['缴费年限', '12 年'],
    ];
    expect(signalsOf(table(['项目', '内容'], ...lines))).toEqual(['enrolment-suspended']);
    expect(signalsOf(table(['Item', 'Amount'], ['Personal account balance', '0.00'], ['Credited', '120.00']))).toEqual(['balance-zero']);
  });
  it('says nothing by itself', () => {
    expect(signalsOf(table(['费用项目', '金额'], ['全自费', '0.00'], ['欠费金额', '0.00'], ['统筹支付', '86.00']))).toEqual([]);
    expect(signalsOf(table(['Item', 'Amount (CNY)'], ['Arrears', 'CNY 0.00'], ['Paid', 'CNY 310.00']))).toEqual([]);
  });
});

it('a table beside a table lends it no head, unless it is only a head', () => {
  const own = '<table><tr><td>退件原因</td><td>缺诊断证明</td></tr></table>';
  const history = table(['编号', '金额'], ['R1', '20.00'], ['R2', '31.00']);
  expect(signalsOf(`<div>${own}${history}</div>`)).toEqual(['papers-missing']);
});

it('a grid may have its head in a table of its own, in plain cells', () => {
  const cells = (...texts: readonly string[]) =>
    `<div><table><tr>${texts.map((text) => `<td><div>${text}</div></td>`).join('')}</tr></table></div>`;
  const grid = `<div class="datagrid-view">${cells('参保状态', '参保单位')}${cells(SUSPENDED, '某某公司')}</div>`;
  expect(signalsOf(grid)).toEqual(['enrolment-suspended']);
});

it('a row that begins with a head cell stands under the heads of its columns', () => {
  const heads = ['账户', '本期支出', '个人账户余额'];
  const rowOf = (name: string, spent: string, left: string) => `<tr><th>${name}</th><td>${spent}</td><td>${left}</td></tr>`;
  const page = (...rows: readonly string[]) => table(heads).replace('<tbody>', `<tbody>${rows.join('')}`);
  expect(signalsOf(page(rowOf('基本账户', '0.00', '684.40')))).toEqual([]);
  expect(signalsOf(page(rowOf('基本账户', '684.40', '0.00')))).toEqual(['balance-zero']);
});

it('labels and values that look different in turn are no head', () => {
  const cells = (...texts: readonly string[]) =>
    `<tr>${texts.map((text, at) => (at % 2 ? `<td>${text}</td>` : `<td class="k">${text}</td>`)).join('')}</tr>`;
  const page = `<table>${cells('户名', '罗敏', '险种', '职工医保')}${cells('封锁情况', '无', '单位欠费情况', '无欠费')}${cells('开户行', '某某', '卡号', '1')}</table>`;
  expect(signalsOf(page)).toEqual([]);
});

it('a fund that paid for one of several bills did not refuse the others', () => {
  const heads = ['日期', '机构', '总费用', '统筹支付', '账户支付'];
  const [pharmacy, hospital] = [
    ['06-02', '康和药房', '52.00', '0.00', '52.00'],
    ['05-17', '新区医院', '310.00', '201.50', '108.50'],
  ];
  expect(signalsOf(table(heads, pharmacy, hospital))).toEqual([]);
  expect(signalsOf(table(heads, hospital, pharmacy))).toEqual([]);
  expect(signalsOf('<dl><dt>总费用</dt><dd>310.00</dd><dt>统筹支付</dt><dd>0.00</dd></dl>')).toEqual(['fund-paid-zero']);
});

it('a figure of another fund is not the pooled fund’s', () => {
  for (const name of ['医疗救助基金支出', '公务员补助统筹支出', 'Critical illness fund'])
    expect(signalsOf(`<dl><dt>总费用</dt><dd>310.00</dd><dt>${name}</dt><dd>0.00</dd></dl>`), name).toEqual([]);
});

it('a row about another insurance says nothing of the medical one', () => {
  const heads = ['险种', '参保状态'];
  expect(signalsOf(table(heads, ['失业保险', '终止参保'], ['职工医保', '正常参保']))).toEqual([]);
  expect(signalsOf(table(heads, ['失业保险', '正常参保'], ['职工医保', '终止参保']))).toEqual(['enrolment-ended']);
});

it('a work injury or a birth in a row is no other insurance', () => {
  const heads = ['就诊类别', '审核结果'];
  expect(signalsOf(table(heads, ['工伤', '材料不全'], ['门诊', '通过']))).toEqual(['papers-missing']);
  expect(signalsOf(table(heads, ['生育住院', '材料不全'], ['门诊', '通过']))).toEqual(['papers-missing']);
});

it('what a tab shows is no menu', () => {
  const said = '<p>您的医保已暂停参保</p>';
  for (const name of ['el-tab-pane', 'tab-content', 'van-tab__panel', 'weui-tab'])
    expect(signalsOf(`<div class="el-tabs"><div class="${name}">${said}</div></div>`), name).toEqual(['enrolment-suspended']);
});

import { describe, expect, it } from 'vitest';
import { signalsOf } from './page.ts';

describe('a tile of a menu', () => {
  const tiles = (...texts: readonly string[]) => texts.map((text) => `<div class="tile"><span>${text}</span></div>`).join('');

  it('is no label of the next one', () => {
    expect(signalsOf(`<main>${tiles('账户查询', '停用医保码', '家庭共济')}</main>`)).toEqual([]);
    expect(signalsOf('<div class="van-grid"><div class="van-grid-item">挂失</div><div class="van-grid-item">解挂</div></div>')).toEqual([]);
  });
  it('says what its figure says', () => {
    expect(signalsOf('<div class="van-grid-item"><p>医保账户余额</p><p>0.00</p></div>')).toEqual(['balance-zero']);
    expect(signalsOf('<main><div class="col">参保状态</div><div class="col">暂停参保</div></main>')).toEqual(['enrolment-suspended']);
  });
});

it('what the label of a value says alone is not said', () => {
  expect(signalsOf('<div class="item"><p>社保卡挂失</p><p>24 小时受理</p></div>')).toEqual([]);
  expect(signalsOf('<div class="item"><p>社保卡状态</p><p>挂失</p></div>')).toEqual(['card-reported-lost']);
});

it('a cell with an arrow and no value leads elsewhere', () => {
  const cell = (text: string, rest = '') =>
    `<div class="van-cell"><div class="van-cell__title"><span>${text}</span></div>${rest}<i class="van-icon van-cell__right-icon"></i></div>`;
  expect(signalsOf(cell('医保卡已停用'))).toEqual([]);
  expect(signalsOf(cell('参保状态', '<div class="van-cell__value">暂停参保</div>'))).toEqual(['enrolment-suspended']);
});

it('the title of a group is the label of a figure, not of the first name in it', () => {
  const group = (rest: string) =>
    `<div><div class="weui-cells__title">参保状态</div><div class="weui-cells"><div>${rest}</div></div></div>`;
  expect(signalsOf(group('暂停参保登记'))).toEqual([]);
  expect(signalsOf('<h3 class="group-title">卡与账户</h3><div><p>社保卡挂失</p><p>解除挂失</p></div>')).toEqual([]);
  expect(signalsOf('<div><div class="van-cell-group__title">个人账户余额</div><div><p>0.00</p></div></div>')).toEqual(['balance-zero']);
});

it('the title of a group is no value', () => {
  expect(signalsOf('<div><p>个人账户</p><div class="van-divider">冻结</div></div>')).toEqual([]);
  expect(signalsOf('<div><p>个人账户</p><div>冻结</div></div>')).toEqual(['account-frozen']);
});

it('the number of a tab is no amount', () => {
  const tabs = '<div class="tabs"><span>待缴费(0)</span><span>已缴费(3)</span><span>欠费(0)</span></div>';
  expect(signalsOf(tabs)).toEqual([]);
});

it('a step of a timeline that others follow is past', () => {
  const timeline = (...steps: readonly string[]) =>
    `<ul class="el-timeline">${steps.map((text) => `<li class="el-timeline-item"><div>${text}</div></li>`).join('')}</ul>`;
  expect(signalsOf(timeline('正常参保', '暂停参保', '新参保'))).toEqual([]);
  for (const steps of [
    ['暂停参保', '正常参保', '新参保'],
    ['新参保', '正常参保', '暂停参保'],
  ])
    expect(signalsOf(timeline(...steps))).toEqual(['enrolment-suspended']);
});

it('a path through the site says where the page stands, not what is wrong', () => {
  expect(signalsOf('<div><a href="#">首页</a><span> &gt; 医保卡已停用</span></div>')).toEqual([]);
  expect(signalsOf('<div><a href="#">首页</a><span>医保卡已停用</span></div>')).not.toEqual([]);
});

it('the name of a group of tiles is no label of the first one', () => {
  const tiles = (...names: readonly string[]) => names.map((name) => `<div class="uni-grid-item"><p>${name}</p></div>`).join('');
  expect(signalsOf(`<div><div class="t">社会保障卡</div><div>${tiles('挂失', '解挂')}</div></div>`)).toEqual([]);
  expect(signalsOf('<div><h3>便民服务</h3><p>社保卡挂失</p></div>')).toEqual([]);
  expect(signalsOf('<div><i>\ue601</i><p>社保卡挂失</p></div>')).toEqual([]);
});

it('what is so or not is no value of the name before it', () => {
  const row = (name: string, value: string) => `<div class="cell"><div class="a">${name}</div><div class="b">${value}</div></div>`;
  expect(signalsOf(`<div><div class="score">您的医保账户</div>${row('账户冻结', '无')}</div>`)).toEqual([]);
});

it('a figure may stand over its name, where the two are all of a tile', () => {
  const tile = (figure: string, name: string) => `<div class="tile"><div class="num">${figure}</div><div>${name}</div></div>`;
  expect(signalsOf(tile('0.00', '个人账户余额(元)'))).toEqual(['balance-zero']);
  expect(signalsOf(`<div>${tile('35.00', '个人账户余额(元)')}${tile('0.00', '本年账户支出')}</div>`)).toEqual([]);
  expect(signalsOf(`<div>${tile('0.00', '本年账户支出')}${tile('35.00', '个人账户余额(元)')}</div>`)).toEqual([]);
});

it('an entry of an inbox or a note in a frame is read where it speaks to the person', () => {
  const said = (whose: string) => `${whose}3月医保费扣款失败`;
  expect(signalsOf(`<ul><li><a href="#">${said('您')}</a></li></ul>`)).toEqual(['withholding-failed']);
  expect(signalsOf(`<ul><li><a href="#">${said('')}</a></li></ul>`)).toEqual([]);
  expect(signalsOf(`<blockquote class="layui-elem-quote">${said('您')}</blockquote>`)).toEqual(['withholding-failed']);
  expect(signalsOf(`<blockquote>${said('您')}</blockquote>`)).toEqual([]);
});

it('a heading is read where it speaks to the person', () => {
  expect(signalsOf('<h2>您的医保已暂停参保</h2>')).toEqual(['enrolment-suspended']);
  expect(signalsOf('<h2>医保已暂停参保</h2>')).toEqual([]);
});

it('the value of one row is no label of the next row', () => {
  const row = (label: string, value: string) => `<div class="cell"><div class="bd">${label}</div><div class="ft">${value}</div></div>`;
  expect(signalsOf(`<div>${row('缴费渠道', '单位')}${row('欠费', '无')}${row('余额', '30.00')}</div>`)).toEqual([]);
  expect(signalsOf(`<div>${row('姓名', '罗敏')}${row('卡状态', '冻　结')}</div>`).length).toBe(1);
});

describe('what may be ticked', () => {
  const options = (type: string) =>
    ['余额不足', '欠费停保'].map((text) => `<label><input type="${type}"><span>${text}</span></label>`).join('');

  it('is not said of anybody', () => {
    expect(signalsOf(`<form><p>遇到的情况</p>${options('checkbox')}</form>`)).toEqual([]);
    expect(signalsOf(`<form><p>办理类型</p>${options('radio')}</form>`)).toEqual([]);
    for (const name of ['van-radio', 'el-radio-button', 'ant-radio-button-wrapper'])
      expect(
        signalsOf(
          `<div><p>挂失原因</p><div><label class="${name}"><span>卡片被盗</span></label><label class="${name}"><span>卡片遗失</span></label></div></div>`,
        ),
        name,
      ).toEqual([]);
    expect(signalsOf('<ul class="el-select-dropdown__list"><li class="el-select-dropdown__item">暂停参保</li></ul>')).toEqual([]);
  });
  it('tells the person why it cannot be chosen', () => {
    expect(signalsOf('<div class="el-radio is-disabled"><span class="el-radio__label">医保支付（账户余额不足）</span></div>')).toEqual([
      'balance-insufficient',
    ]);
    expect(signalsOf('<label><input type="radio" disabled><p>医保支付</p><p>您的医保已停保，不能使用医保支付</p></label>')).not.toEqual([]);
  });
});

it('the name of a field in a form is no value', () => {
  const item =
    '<div class="layui-form-item"><label class="layui-form-label">减员险种</label><select><option>请选择</option></select></div>';
  expect(signalsOf(`<div class="layui-card-header">人员减员</div><form class="layui-form">${item}</form>`)).toEqual([]);
});

describe('a page that speaks about the subject', () => {
  const said = '<p>账户已冻结，不能使用医保结算</p>';

  it('is told by its title', () => {
    for (const title of [
      '异地就医办事指南',
      '医保报错说明',
      '关于调整系统的公告_某某医保局',
      '2026年参保公告',
      '窗口人员招聘',
      '退休待遇计算器',
      '系统运行监控',
      '职工与居民待遇对比',
      '商品详情',
      'Help centre',
      'Häufige Fragen',
    ])
      expect(signalsOf(said, { title }), title).toEqual([]);
    for (const title of ['个人账户查询', '系统维护公告']) expect(signalsOf(said, { title }), title).not.toEqual([]);
  });
  it('is told by what holds its text', () => {
    for (const open of ['<div class="TRS_Editor">', '<article>', '<div class="news-article">', '<ul class="faq-list">', '<pre>'])
      expect(signalsOf(open + said), open).toEqual([]);
  });
  it('is not told by an article that is all of a page, with its form or its fields', () => {
    expect(signalsOf(`<article><h1>缴费结果</h1>${said}</article>`)).toEqual([]);
    expect(signalsOf(`<div class="TRS_Editor">${said}</div>`)).toEqual([]);
    expect(signalsOf(`<div class="TRS_Editor"><dl><dt>姓名</dt><dd>赖*梅</dd></dl>${said}</div>`)).not.toEqual([]);
    for (const part of ['<form><input value="赖*梅"></form>', '<dl><dt>姓名</dt><dd>赖*梅</dd></dl>'])
      expect(signalsOf(`<article><h1>缴费结果</h1>${part}${said}</article>`), part).not.toEqual([]);
  });
  it('answers the question before, in a heading or not', () => {
    expect(signalsOf(`<div>刷卡时提示错误？</div>${said}`)).toEqual([]);
    expect(signalsOf(`<h4>为什么刷卡失败</h4>${said}`)).toEqual([]);
    expect(signalsOf(`<h4>刷卡结果</h4>${said}`)).not.toEqual([]);
  });
  it('still speaks to the person in a dialog', () => {
    expect(signalsOf(`<div role="dialog">${said}</div>`, { title: '办事指南' })).not.toEqual([]);
  });
});

it('how many people are in a state is not said of the person', () => {
  const figure = (name: string, count: string) => `<div class="figure"><p>${name}</p><p>${count}<span>人</span></p></div>`;
  expect(signalsOf(`<h1>运行监测</h1>${figure('暂停参保', '31,208')}${figure('终止参保', '417')}`)).toEqual([]);
});

it('the title of the document is no label of what comes first on the page', () => {
  expect(signalsOf('<title>我的医保</title><h3>挂失</h3>')).toEqual([]);
});

it('a label beside its value in one line is read with it, whatever is missing between the two', () => {
  const line = (name: string, value: string) => `<div><label>${name}</label><span>${value}</span></div>`;
  expect(signalsOf(line('停保原因', '与单位终止劳动关系'))).toEqual(['enrolment-ended']);
  expect(signalsOf(line('参保状态', '正常') + line('欠费月份', '无'))).toEqual([]);
});

it('a picture of a screen with its caption is no screen', () => {
  const dialog = '<div class="weui-dialog"><div class="weui-dialog__bd">您的医保已暂停参保</div></div>';
  expect(signalsOf(dialog)).toEqual(['enrolment-suspended']);
  expect(signalsOf(`<figure>${dialog}<figcaption>图 2</figcaption></figure>`)).toEqual([]);
});

it('the last step of a path is no label of the heading below it', () => {
  const path = '<div class="el-breadcrumb"><span>拒付管理</span><span>月度反馈</span></div>';
  expect(signalsOf(`${path}<h3>2024年8月医保拒付明细(反馈科室)</h3>`)).toEqual([]);
});

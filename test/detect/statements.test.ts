import { describe, expect, it } from 'vitest';
import { findingsOf, signalsOf } from './page.ts';

describe('the four zeros', () => {
  it('an empty account is a balance of zero', () => {
    expect(signalsOf('<dl><dt>个人账户余额</dt><dd>0.00 元</dd></dl>')).toEqual(['balance-zero']);
  });
  it('a fund that paid nothing on a bill is not an empty account', () => {
    expect(signalsOf('<table><tr><th>总费用</th><td>320.00</td><th>统筹支付</th><td>0.00</td></tr></table>')).toEqual(['fund-paid-zero']);
  });
  it('an account that paid nothing while the fund paid its share is nothing to explain', () => {
    expect(
      signalsOf('<table><tr><th>总费用</th><td>320.00</td><th>统筹支付</th><td>240.00</td><th>账户支付</th><td>0.00</td></tr></table>'),
    ).toEqual([]);
  });
  it('a suspended enrolment is none of them', () => {
    expect(signalsOf('<dl><dt>参保状态</dt><dd>暂停参保</dd></dl>')).toEqual(['enrolment-suspended']);
  });
});

it('a toast that is called an alert stays with the case when it vanishes', () => {
  const [finding] = findingsOf('<div role="alert" class="el-message el-message--error"><p class="el-message__content">读卡失败</p></div>');
  expect(finding).toMatchObject({ role: 'toast', fleeting: true });
});

describe('a label and its value', () => {
  const zero = ['balance-zero'];
  it.each([
    ['in one text', '<p>个人账户余额：0.00元</p>'],
    ['in two spans', '<p><span>个人账户余额：</span>&nbsp;<b>￥0.00</b></p>'],
    ['in two blocks', '<div><div>个人账户余额</div><div>0.00</div></div>'],
    ['with the unit at the label', '<div><div>个人账户余额（元）</div><div>0.00</div></div>'],
    ['in th and td', '<table><tr><th>个人账户余额</th><td>0</td></tr></table>'],
    ['in a column under its head', '<table><tr><th>姓名</th><th>个人账户余额</th></tr><tr><td>甲</td><td>0.00</td></tr></table>'],
    [
      'in a table whose head is another table',
      '<div class="el-table"><div><table><thead><tr><th>姓名</th><th>个人账户余额</th></tr></thead></table></div><div><table><tbody><tr><td>甲</td><td>0.00</td></tr></tbody></table></div></div>',
    ],
    ['in a locked field', '<label>个人账户余额<input readonly value="0.00"></label>'],
    ['in dt and dd', '<dl><dt>姓名</dt><dd>甲</dd><dt>个人账户余额</dt><dd>0.00</dd></dl>'],
  ])('is read %s', (_where, html) => {
    expect(signalsOf(html)).toEqual(zero);
  });

  it.each([
    ['a card', '<dl><dt>Card status</dt><dd>Temporarily reported lost</dd></dl>', ['card-reported-lost']],
    ['a payment', '<dl><dt>Payment status of personnel</dt><dd>Interrupted</dd></dl>', ['contribution-in-arrears']],
    ['an insurance', '<dl><dt>Social security status</dt><dd>Suspend insurance</dd></dl>', ['enrolment-suspended']],
    ['an entitlement', '<dl><dt>Whether to enjoy medical insurance benefits</dt><dd>No</dd></dl>', ['benefit-suspended']],
    ['a German payment', '<dl><dt>Zahlungsstatus der Krankenversicherung</dt><dd>unterbrochen</dd></dl>', ['contribution-in-arrears']],
    [
      'an entitlement in a column',
      '<table><tr><th>险种</th><th>待遇享受标志</th></tr><tr><td>医保</td><td>否</td></tr></table>',
      ['benefit-suspended'],
    ],
  ])('is read as the state of %s', (_of, html, signals) => {
    expect(signalsOf(html)).toEqual(signals);
  });

  it('a field that the person fills in is theirs', () => {
    expect(signalsOf('<label>个人账户余额<input value="0.00"></label>')).toEqual([]);
  });
  it('a form of nothing but zeros has not received its data', () => {
    expect(signalsOf('<dl><dt>个人账户余额</dt><dd>0.00</dd><dt>总费用</dt><dd>0.00</dd><dt>统筹支付</dt><dd>0.00</dd></dl>')).toEqual([]);
  });
  it('two heads side by side are no label with a value', () => {
    expect(signalsOf('<table><tr><th>欠费月份</th><th>欠费金额（元）</th></tr></table>')).toEqual([]);
  });
});

describe('somebody else’s zero', () => {
  it.each(['预交金余额：0.00', '话费余额：0.00元', '养老账户余额 0.00 元', '公积金账户余额：0', '会员卡余额：0.00'])(
    '%s is quiet',
    (text) => {
      expect(signalsOf(`<p>${text}</p>`)).toEqual([]);
    },
  );
});

describe('about this person, or about the subject', () => {
  it.each([
    ['a dialog that says it', '<div role="dialog"><p>您未办理异地就医备案</p></div>', ['out-of-area-unregistered']],
    ['a heading over a chapter', '<h2>医保欠费</h2>', []],
    ['a menu entry', '<nav><a>欠费查询</a></nav>', []],
    ['a button', '<button>查询欠费</button>', []],
    ['an option', '<select><option>正常</option><option>停保</option></select>', []],
    ['a question', '<p>医保断缴了怎么办？</p>', []],
    ['a condition', '<p>如您的医保已停保，请联系单位。</p>', []],
    ['a negation', '<p>您的医保无欠费。</p>', []],
    ['a rule', '<p>参保人员断缴超过3个月的，设置等待期。</p>', []],
    ['the values of a code', '<p>状态（0:未参保,1:正常参保,2:暂停参保）</p>', []],
    ['one of several possible reasons', '<p>可能的情况：1.医保码未激活 2.单位欠费</p>', []],
    ['a first step of several, said to this person', '<p>您的医保码未激活，请：1.打开医保页面 2.完成激活</p>', ['credential-inactive']],
    ['an article of a law', '<p>第十二条 医保欠费停保，停保期间不享受医保待遇。</p>', []],
    ['a menu of two services', '<p>社保卡挂失/补办</p>', []],
    ['a share or a list of such cases', '<p>医保拒付率</p><p>未结算异常列表</p>', []],
    ['the login of a portal', '<div role="alert">登录失败，用户名或密码错误</div>', []],
    ['those who, then', '<p>未在规定时间内缴费的，设置6个月等待期。</p>', []],
    ['a part above a limit', '<p>超过封顶线的部分由大病保险支付</p>', []],
    ['nothing owed', '<p>欠费金额：0 元，欠费月数：0</p>', []],
    ['something owed', '<p>医保欠费100元，请缴纳</p>', ['contribution-in-arrears']],
    ['how to have it done', '<p>办理停保需提供以下材料</p>', []],
    ['the date of a validity', '<dl><dt>社保卡失效日期</dt><dd>2030-12-31</dd></dl>', []],
    ['an item of a list of possible reasons', '<p>可能的原因有：</p><ul><li>参保单位欠费</li></ul>', []],
    ['an item of a list about this person', '<p>您的参保存在以下问题：</p><ul><li>参保单位欠费</li></ul>', ['employer-in-arrears']],
    [
      'a value and the label of the next row',
      '<table><tr><td>参保状态</td><td>正常</td></tr><tr><td>欠费</td><td>无</td></tr></table>',
      [],
    ],
    ['a frozen card that cannot be used for now', '<div role="alert">您的社保卡已冻结，暂不能使用</div>', ['card-frozen']],
    ['an old notice', '<p>历史公告：关于医保系统升级的通知</p>', []],
    ['a menu of two opposite services', '<p>账户冻结/解冻</p>', []],
    ['a story of a fraud', '<p>张大爷收到一条短信称医保卡已被停用</p>', []],
    ['an insurance moved elsewhere', '<div role="alert">您的医保关系已转出</div>', ['enrolment-ended']],
    ['a card that cannot be bound', '<div role="alert">无法绑定医保卡</div>', ['credential-inactive']],
    ['a threat for the future', '<p>密码错误次数过多将锁定账户，请谨慎输入</p>', []],
    ['what to fill in', '<p>曾经参加过但现已停保的，填写停保年月。</p>', []],
    ['a check of dates', '<p>当前医院不支持跨天缴费</p>', []],
    ['what may come from it', '<p>医保账户显示异常可能源于系统更新</p>', []],
    ['a success', '<div role="alert">医保支付成功</div>', []],
    ['a success with a failing second half', '<p>医保码已激活，但未查询到您的参保信息</p>', ['enrolment-not-found']],
  ])('%s', (_what, html, signals) => {
    expect(signalsOf(html)).toEqual(signals);
  });

  it('paragraphs side by side are an article, and none of it is about the reader', () => {
    const paragraph =
      '<p>职工医保断缴以后，从次月起不能享受住院和门诊报销，个人账户里的余额仍然可以在定点药店使用，恢复缴费以后按当地规定计算等待期。</p>';
    expect(signalsOf(`<div>${paragraph.repeat(4)}<p>医保已停保，待遇暂停。</p></div>`)).toEqual([]);
  });
  it('a page whose title asks is an article', () => {
    expect(signalsOf('<p>医保卡被冻结</p>', { title: '医保卡被冻结是怎么回事' })).toEqual([]);
  });
});

describe('a page that is no portal', () => {
  it('says nothing about insurance without a word of it', () => {
    expect(signalsOf('<p>支付失败，余额不足</p>', { portal: false })).toEqual([]);
  });
  it('is read when the message names the insurance', () => {
    expect(signalsOf('<div class="van-toast">医保个人账户余额不足</div>', { portal: false })).toEqual(['balance-insufficient']);
  });
  it('is read when the page is about insurance', () => {
    expect(signalsOf('<div class="van-toast">支付失败</div>', { portal: false, title: '医保移动支付' })).toEqual(['settlement-failed']);
  });
});

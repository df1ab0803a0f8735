import { describe, expect, it } from 'vitest';
import { signalsOf } from './page.ts';

/** What pages about insurance and of hospitals say that is said of nobody: by the kind of text it is. */
describe('nothing is hinted at for', () => {
  it.each([
    ['a rule after its condition', '<p>未备案：支付比例下降15%</p>'],
    ['what would happen otherwise', '<p>* 请核对所填的手机号，否则无法使用医保卡付款</p>'],
    ['advice on how to avoid it', '<p>购药前请先看一看个账余额，避免余额不足无法支付</p>'],
    ['a waiting period as a rule', '<p>断缴三个月以上，续保后有3个月的等待期不能报销</p>'],
    ['the waiting period of a product', '<table><tr><th>等待期</th><td>60天</td></tr></table>'],
    ['special cases of a rule', '<p>因医保卡遗失、系统故障等特殊情况未能结算的，凭发票报销</p>'],
    ['a numbered section', '<p>三、口头挂失状态 社保卡无法使用</p>'],
    ['a standing note of online booking', '<p>手机预约挂号暂不支持医保支付</p>'],
    ['goods that no account pays for', '<p>个人账户不能购买化妆品</p>'],
    ['a menu of services', '<ul><li>社会保障卡申领</li><li>社会保障卡挂失</li></ul>'],
    ['a service of personnel offices', '<p>灵活就业人员暂停缴费</p>'],
    ['the options of a picker', '<div class="van-picker"><div>医疗保险</div><div>未参保</div></div>'],
    ['a box to tick', '<label><input type="checkbox">仅显示欠费单位</label>'],
    ['an empty field', '<table><tr><td>是否列入医保黑名单</td><td></td></tr></table>'],
    ['a list for a personnel office', '<p>员工钱八的医保已停缴，请核实</p>'],
    ['a task of a personnel office', '<p>医保待停保</p>'],
    ['the title of a list', '<table><caption>单位欠费信息</caption></table>'],
    ['the meaning of codes', '<p>医保卡状态 0表示正常 1挂失 2冻结</p>'],
    ['codes with dashes', '<p>参保状态 1-在保 2-暂停参保 3-终止参保</p>'],
    ['a block on bookings', '<p>您在预约挂号黑名单中</p>'],
    ['a card of the hospital', '<p>就诊卡已挂失</p>'],
    ['a debt to the hospital', '<p>患者有住院欠费，请补交</p>'],
    ['the routine of a cashier', '<p>医保账单不允许中途结算</p>'],
    ['what may not be deleted any more', '<p>医保已审核，不允许删除</p>'],
    ['an inspection', '<p>自查：重复收费、超限用药</p>'],
    ['a penalty', '<p>违规机构被暂停医保服务并处以罚款</p>'],
    ['a story of impostors', '<p>仿冒医保中心工作人员，说医保卡异常</p>'],
    ['a rumour', '<p>辟谣：医保断缴，账户余额作废</p>'],
    ['a card in production', '<p>社保卡制卡中</p>'],
    ['contributions with an upper bound', '<p>医保缴费基数已调整，上限另行公布</p>'],
    ['waiting for news', '<p>医保政策请等待更新</p>'],
    ['a handbook', '<p>医保网络故障手册</p>'],
  ])('%s', (_kind, html) => {
    expect(signalsOf(html)).toEqual([]);
  });

  it('this year’s part of an account, when money of earlier years may be left', () => {
    expect(signalsOf('<table><tr><td>当年账户余额：0</td><td>历年账户余额：1200.00</td></tr></table>')).toEqual([]);
  });
  it('a payment of nothing among the payments of a receipt', () => {
    expect(signalsOf('<p>医保账户：0.00 医保统筹：0.00 个人自付：35.00</p>')).toEqual([]);
  });
  it('a pension, named in the row above', () => {
    const rows = (scheme: string) => `<table><tr><td>险种</td><td>${scheme}</td></tr><tr><td>缴费状态</td><td>中断缴费</td></tr></table>`;
    expect(signalsOf(rows('企业职工基本养老保险'))).toEqual([]);
    expect(signalsOf(rows('职工基本医疗保险'))).not.toEqual([]);
  });
});

describe('the same words said of this person', () => {
  it.each([
    ['a missing registration', '<p>您未备案，报销比例降低</p>', ['out-of-area-unregistered']],
    ['what to do, and what else would happen', '<div role="alert">您的医保已断缴，请补缴，否则无法报销</div>', ['contribution-in-arrears']],
    ['a waiting period', '<div role="alert">您有3个月的等待期</div>', ['waiting-period-running']],
    ['somebody within a waiting period', '<div role="alert">中断参保后重新参保，等待期内</div>', ['waiting-period-running']],
    ['a limit that is passed', '<div role="alert">本年累计已超门诊限额</div>', ['limit-reached']],
    ['an account used up', '<p>医保账户：0.00</p>', ['balance-zero']],
  ])('%s', (_kind, html, signals) => {
    expect(signalsOf(html)).toEqual(signals);
  });
  it('a fraud that asks for the password is called one', () => {
    expect(signalsOf('<p>您的社保卡须升级，请提供卡号和密码</p>')).toEqual(['scam-link']);
    expect(signalsOf('<p>您的医保卡有异常消费，请按1转人工</p>')).toEqual(['scam-link']);
  });
});

import { expect, it } from 'vitest';
import { expectRead } from './expect-read.ts';
import { readText } from '../../src/detect/read-text.ts';
import { lexicon } from './lexicon.ts';
import { signalsOf } from './page.ts';

/** By class: what stands on pages that trouble nobody, and near words that do say it of somebody. "Label: value" is read as a row too. */
const PAIRS: Readonly<Record<string, readonly (readonly [quiet: string, said: string, signal: string])[]>> = {
  'settled, in hospital, reimbursed: a state as it should be': [
    ['单据状态：已结算', '该单据已结算', 'already-settled'],
    ['結算標誌：已結算', '該筆已結算過，請勿重複提交', 'already-settled'],
    ['滨江医院已结算', '已结算，请勿再次收费', 'already-settled'],
    ['处理进度：未结算', '该患者上次住院未结算', 'already-settled'],
    ['在院状态：已入院', '病人已入院', 'already-settled'],
    ['申请进度：已报销', '已报销的票据不能再次提交', 'already-settled'],
    ['住院状态：未出院', '上次就诊未结算，请先结算', 'already-settled'],
  ],
  'what is used, and what is left': [
    ['本年已用额度：0.00', '本年剩余额度：0.00', 'limit-reached'],
    ['已使用限额为0', '门诊限额为0', 'limit-reached'],
    ['Used quota: 0.00 yuan', 'Remaining quota: 0.00 yuan', 'limit-reached'],
  ],
  'a name alone, of a period, of a line of a bill, of an action': [
    ['报销等待期', '报销状态：等待期', 'waiting-period-running'],
    ['Wartezeit', 'Sie befinden sich in der Wartezeit', 'waiting-period-running'],
    ['其中：全自费', '结算类别：全自费', 'full-self-pay'],
    ['费用项目：欠缴金额', '欠缴金额：210.00 元', 'contribution-in-arrears'],
    ['Item: Arrears', 'Payment status: in arrears with the insurance', 'contribution-in-arrears'],
    ['Posten: Rückstand', 'Zahlungsstatus: rückständig', 'contribution-in-arrears'],
    ['安全中心：解锁密码', '支付密码已锁', 'password-locked'],
    ['密码解锁', '密码锁死', 'password-locked'],
    ['卡片服务：挂失社保卡', '卡片状态：挂失', 'card-reported-lost'],
    ['我的：停用电子凭证', '电子凭证状态：停用', 'card-blocked'],
  ],
  'figures of many, and what was done to a hospital': [
    ['断缴单位 1,208 户', '您所在的单位断缴', 'employer-in-arrears'],
    ['欠费人员：3.2万', '人员状态：欠费', 'contribution-in-arrears'],
    ['处罚决定：中止医保结算', '处理结果：暂停医保待遇', 'benefit-suspended'],
    ['违规处理：责令暂停联网服务', '医保联网服务暂停', 'system-down'],
  ],
  'other money and other things that are out of order': [
    ['储值卡内余额：0.00', '医保卡内余额：0.00', 'balance-zero'],
    ['公交账户余额：0 元', '医保账户余额：0 元', 'balance-zero'],
    ['商城钱包余额不足', '医保钱包余额不足', 'sharing-used'],
    ['食堂餐卡余额不足', '医保余额不足', 'balance-insufficient'],
    ['电梯检修，暂停服务', '结算系统检修，暂停服务', 'system-down'],
    ['Stored value: balance 0.00', 'Personal account: balance 0.00', 'balance-zero'],
    ['Essenskarte: Guthaben 0,00', 'Versicherungskonto: Guthaben 0,00', 'balance-zero'],
  ],
};

const row = (text: string) => `<table><tr><td>${text.split('：').join('</td><td>')}</td></tr></table>`;

it.each(Object.entries(PAIRS))('%s: quiet, and read where it is said of somebody', (_class, pairs) => {
  for (const [quiet, said, signal] of pairs) {
    expect(
      readText(quiet, lexicon).map((finding) => finding.signal),
      quiet,
    ).toEqual([]);
    expect(signalsOf(`<p>${quiet}</p>`), quiet).toEqual([]);
    if (/^[^：。，]+：[^：。，]+$/.test(quiet)) expect(signalsOf(row(quiet)), `row: ${quiet}`).toEqual([]);
    expectRead(signal, [said]);
  }
});

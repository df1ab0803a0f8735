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
    ['市一院：医保已结算', '医保已结算，等待医院记账', 'already-settled'],
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
    ['累计报销额度：0.00', '可报销额度：0.00', 'limit-reached'],
    ['Verbrauchtes Kontingent: 0,00', 'Kontingent: 0,00', 'limit-reached'],
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
    ['更多：停用电子凭证', '电子凭证状态：停用', 'card-blocked'],
    ['一键停保', '已停保', 'enrolment-suspended'],
    ['支付密码锁定与解锁', '支付密码锁定', 'password-locked'],
    ['Report card lost', 'Card reported lost', 'card-reported-lost'],
  ],
  'figures of many, and what was done to a hospital': [
    ['断缴单位：1,208户', '您所在的单位断缴', 'employer-in-arrears'],
    ['欠费人员：3.2万', '人员状态：欠费', 'contribution-in-arrears'],
    ['处罚决定：中止医保结算', '处理结果：暂停医保待遇', 'benefit-suspended'],
    ['违规处理：责令暂停联网服务', '医保联网服务暂停', 'system-down'],
    ['暂停参保 2.6 万人', '2026年8月暂停参保', 'enrolment-suspended'],
    ['本月冻结账户 87 个', '本人账户冻结', 'account-frozen'],
    ['Employers in arrears: 88', 'Months in arrears: 8', 'contribution-in-arrears'],
    ['今日扣款失败 2,310 笔', '医保费扣款失败 1 笔', 'withholding-failed'],
  ],
  'other money and other things that are out of order': [
    ['储值卡内余额：0.00', '医保卡内余额：0.00', 'balance-zero'],
    ['公交账户余额：0 元', '医保账户余额：0 元', 'balance-zero'],
    ['商城钱包余额不足', '医保钱包余额不足', 'sharing-used'],
    ['食堂餐卡余额不足', '医保余额不足', 'balance-insufficient'],
    ['电梯检修，暂停服务', '结算系统检修，暂停服务', 'system-down'],
    ['Stored value: balance 0.00', 'Personal account: balance 0.00', 'balance-zero'],
    ['Essenskarte: Guthaben 0,00', 'Versicherungskonto: Guthaben 0,00', 'balance-zero'],
    ['热水卡余额不足', '社保卡余额不足', 'balance-insufficient'],
  ],
  'conditions, groups and meanings': [
    ['处在正常缴费以外，处于断缴、停保情形的职工，仍无法直接报销。', '您处于断缴状态，无法直接报销。', 'contribution-in-arrears'],
    ['处于冻结状态的账户，不能支付。', '账户处于冻结状态，不能支付。', 'account-frozen'],
    ['停保人员、欠费人员登录后只能补缴。', '您已停保，登录后只能补缴。', 'enrolment-suspended'],
    ['未参保或已停保的居民请先登记', '您未参保，请先登记', 'enrolment-ended'],
    ['不能刷卡？可能为账户冻结或单位欠费', '不能刷卡，账户冻结', 'account-frozen'],
    ['说明这笔费用大于账户余额。', '这笔费用大于账户余额。', 'limit-reached'],
    ['指卡里的钱不够本次支付。', '卡里的钱不够本次支付。', 'balance-insufficient'],
    ['超过限额的自费，住院除外。', '您已超过限额，请自费。', 'limit-reached'],
    ['2025年1月起调出目录，不予支付', '该药品2025年1月起调出目录，不予支付', 'outside-catalogue'],
    ['限晚期患者；超适应症不予支付', '该药品超适应症，不予支付', 'outside-catalogue'],
    ['低于起付线、超过限额的费用不在此表范围', '本次费用低于起付线', 'deductible-not-met'],
    ['系统维护时间：每晚 23:00 起暂停服务', '系统维护中，暂停服务', 'system-down'],
    ['含义：账户冻结', '账户状态：冻结', 'account-frozen'],
    ['Coverage is suspended from the month after contributions end.', 'Your coverage is suspended from this month.', 'enrolment-suspended'],
    ['Die Leistungen werden ausgesetzt, bis alle Raten da sind.', 'Ihre Leistungen sind ausgesetzt.', 'benefit-suspended'],
    ['挂失停用人员不能刷卡', '您的卡已挂失停用，不能刷卡', 'card-reported-lost'],
    ['参保状态为终止的职工，不能使用医保码', '参保状态为终止', 'enrolment-ended'],
    ['单位断缴的职工不能享受待遇', '您的单位断缴，不能享受待遇', 'employer-in-arrears'],
    ['终止：参保人不能再缴费', '参保状态：终止', 'enrolment-ended'],
    ['“账户封存”即账户不能动用', '显示“账户封存”', 'account-frozen'],
    ['余额不足的患者可改用银行卡', '余额不足，请用现金', 'balance-insufficient'],
    ['可能是系统故障，也可能是单位断缴', '原因是单位断缴', 'employer-in-arrears'],
    ['未达到起付线的部分均由个人承担', '本次未达到起付线', 'deductible-not-met'],
    ['Suspended: the insurance has no payments this month', 'Insurance suspended', 'enrolment-suspended'],
    ['Eingefroren: das Konto wird nicht genutzt', 'Konto: eingefroren', 'account-frozen'],
    ['说明单位断缴', '说明书外用药，医保不予支付', 'settlement-refused'],
    ['即单位断缴', '即时结算失败', 'settlement-failed'],
    ['药品、检查等产生的费用不予报销', '药品、检查的费用未上传，不能结算', 'provider-fault'],
  ],
  'rules, lists of examples and what came to an end': [
    ['申请单位不得存在欠费', '该单位存在欠费', 'employer-in-arrears'],
    ['医保断缴之病患可到窗口办理', '您的医保断缴，可到窗口办理', 'contribution-in-arrears'],
    ['提供停保、卡片挂失等功能', '您的卡片已挂失，功能停用', 'card-reported-lost'],
    ['涉及医保卡停用等投诉', '您的医保卡停用', 'card-blocked'],
    ['初始密码见随卡信函', '初始密码不能用于支付', 'password-wrong'],
    ['停保原因构成', '停保原因：单位减员', 'enrolment-suspended'],
    ['解除劳动合同 61% 欠费停保 22% 死亡 9% 其他 8%', '您已欠费停保', 'contribution-in-arrears'],
    ['共 218 人：未缴费 24，暂停 9', '您 9 月未缴费，医保待遇暂停', 'benefit-suspended'],
    ['Ohne Überweisung: 85 %', 'Abgelehnt: ohne Überweisung', 'referral-missing'],
    ['暂停参保，已于2022-09补缴', '暂停参保，请于2022-09前补缴', 'enrolment-suspended'],
    ['参保已终止，转职工', '参保已终止，请转职工医保', 'enrolment-ended'],
    ['待处理：3', '缴费数据待处理', 'data-not-synced'],
    ['大病起付剩余：6,400.00', '起付线剩余：640.00', 'deductible-not-met'],
  ],
  'templates and code': [
    ['您好${user}，您的医保已停保', '您好王*，您的医保已停保', 'enrolment-suspended'],
    ['{{userName}}的个人账户余额不足', '王*的个人账户余额不足', 'balance-insufficient'],
    ['医保结算失败：{0}', '医保结算失败：-1', 'settlement-failed'],
    ['您的医保卡已于 %s 挂失', '您的医保卡已于 8 月 3 日挂失', 'card-reported-lost'],
    ['{姓名}您好，您的医保账户已冻结', '您的医保账户已冻结', 'account-frozen'],
    ['您的#险种#已欠费', '您的医保已欠费', 'contribution-in-arrears'],
    ['您的账户余额不足××元', '您的账户余额不足20元', 'balance-insufficient'],
    ['NOT_INSURED("该人员未参保")', '该人员未参保', 'enrolment-ended'],
    ['String text = "医保卡已停用";', '医保卡已停用', 'card-blocked'],
    ['"message": "医保账户已冻结",', '{"code":-1,"message":"医保账户已冻结"}', 'account-frozen'],
    ['当 status == 2 时显示“医保已停保”', '显示“医保已停保”', 'enrolment-suspended'],
    ['尊敬的【称呼】，您的医保已停保', '尊敬的周*，您的医保已停保', 'enrolment-suspended'],
    ['LOCKED = 7; // 支付密码已锁定', '支付密码已锁定', 'password-locked'],
    ['if (state == "2") 医保已停保', '== 医保已停保 ==', 'enrolment-suspended'],
  ],
  'what others told': [
    ['来电人称医保卡被停用', '您的医保卡被停用', 'card-blocked'],
    ['反映单位欠缴，住院报不了', '单位欠缴，住院报不了', 'employer-in-arrears'],
    ['诉求事项：医保账户冻结', '提示：医保账户冻结', 'account-frozen'],
    ['我那回也是单位欠费', '我的单位欠费', 'employer-in-arrears'],
    ['医保局从不用短信通知医保卡冻结', '医保局通知：您的医保卡冻结', 'card-frozen'],
    ['We will never text you that your insurance card is blocked', 'Your insurance card is blocked', 'card-blocked'],
    ['Q1：医保系统维护，暂停服务？去哪里报销', '医保系统维护，暂停服务', 'system-down'],
    ['王某来电咨询单位断缴', '您所在单位断缴', 'employer-in-arrears'],
    ['诉求：社保卡停用', '社保卡停用', 'card-blocked'],
    ['我邻居的医保断缴了', '我的医保断缴了', 'contribution-in-arrears'],
    ['City cracks down on frozen insurance accounts, nine suspects held', 'Your medical insurance account is frozen', 'account-frozen'],
    ['Razzia wegen gesperrter Versicherungskarten', 'Ihre Versicherungskarte ist gesperrt', 'card-blocked'],
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

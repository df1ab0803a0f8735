import { expect, it } from 'vitest';
import { expectRead } from './expect-read.ts';
import { readText } from '../../src/detect/read-text.ts';
import { lexicon } from './lexicon.ts';
import { signalsOf } from './page.ts';

/** By class: what only lists, plans, counts or describes, and what says the same of somebody. */
const PAIRS: Readonly<Record<string, readonly (readonly [quiet: string, said: string, signal: string])[]>> = {
  'names in a row': [
    ['停保、续保、退保', '参保状态：停保', 'enrolment-suspended'],
    ['办理内容：参保、停保、转移、欠费补缴', '您的医保已停保，请办理续保', 'enrolment-suspended'],
    ['疑点费用、目录外项目、分解住院。', '本次费用均为目录外项目', 'outside-catalogue'],
    ['账户冻结、重复参保、单位停保', '姓名、性别、证件号与医保信息不一致', 'identity-mismatch'],
  ],
  'the values of a code': [
    ['0未结算 1已结算 2已冲正', '该笔费用已结算，请勿重复结算', 'already-settled'],
    ['状态码：1暂停参保，2终止参保，3正常参保', '2026年10月暂停参保，3个月内可补', 'enrolment-suspended'],
    ['true 欠费 false 不欠费', '欠费：是', 'contribution-in-arrears'],
    ['异地就医：已备案 未备案', '异地就医：未备案', 'out-of-area-unregistered'],
    ['定点医院 非定点医院', '本院为非定点医院', 'not-designated'],
    ['未领取/已领取医保码', '您的医保未缴费，之前已缴费', 'contribution-in-arrears'],
  ],
  'the name of a function': [
    ['欠费阈值', '欠费120.00元', 'contribution-in-arrears'],
    ['批量停保', '您已停保', 'enrolment-suspended'],
    ['允许欠费', '医保欠费', 'contribution-in-arrears'],
    ['增减员申报', '您已被单位减员', 'enrolment-suspended'],
    ['异地安置备案', '异地患者不能在本院结算', 'out-of-area-card'],
    ['取消医保结算', '医保待遇已取消', 'benefit-suspended'],
    ['首页 > 参保缴费 > 单位欠费清缴行动', '单位欠费，暂不能结算', 'employer-in-arrears'],
    ['请先到“医保维护”界面登记', '医保系统维护中', 'system-down'],
  ],
  'figures, sanctions and tasks': [
    ['欠费主要集中在小微企业', '您所在企业欠费', 'employer-in-arrears'],
    ['断缴人数同比上升12%', '您的医保断缴了', 'contribution-in-arrears'],
    ['暂停医保结算6个月', '您的医保待遇已暂停', 'benefit-suspended'],
    ['负责欠费催缴与对账', '您有欠费待缴', 'contribution-in-arrears'],
    ['新增重复收费、超限用药等12项规则', '该药品超限定支付范围', 'outside-catalogue'],
    ['将非医保项目纳入医保结算', '非医保项目，需自费', 'outside-catalogue'],
    ['卡内余额0.00，赠送余额0.00', '医保个人账户余额0.00', 'balance-zero'],
  ],
  'offers, exercises, warnings and notes of a release': [
    ['您可以在此办理停保、续保', '您已停保，可以在此办理续保', 'enrolment-suspended'],
    ['您可以查询您的欠费情况', '您有欠费，可以在此补缴', 'contribution-in-arrears'],
    ['A. 欠费 B. 停保 C. 正常', '参保状态：停保', 'enrolment-suspended'],
    ['判断题：断缴三个月后医保清零', '您已断缴三个月', 'contribution-in-arrears'],
    ['收到医保停用短信不要点', '您的医保卡已停用', 'card-blocked'],
    ['停保原因（单选）', '停保原因：单位减员', 'enrolment-suspended'],
    ['新版本修复了余额显示为0的问题', '医保卡余额显示为0', 'balance-zero'],
    ['断缴一年，等待期增加一个月', '您已断缴，处于等待期', 'waiting-period-running'],
    ['Query arrears', 'You are in arrears with the insurance', 'contribution-in-arrears'],
    ['Your insurance will be suspended if you do not pay', 'Your insurance is suspended', 'enrolment-suspended'],
    ['Kosten unterhalb des Selbstbehalts trägt der Versicherte', 'Der Selbstbehalt ist noch nicht erreicht', 'deductible-not-met'],
  ],
  'help about who pays what': [
    ['这些费用不能报销', '您的费用不能报销', 'outside-catalogue'],
    ['异地医保患者需先办理异地就医备案，备案成功后可直接结算', '您需先办理异地就医备案', 'out-of-area-unregistered'],
    ['超限额自付', '本次费用已超限额，请自付', 'limit-reached'],
    ['医保目录外的药品和检查', '医保目录外的药品，不予支付', 'outside-catalogue'],
    ['目前仅支持非医保患者在线缴费，医保患者请到院内窗口缴费', '您不是医保患者，请到窗口缴费', 'enrolment-ended'],
  ],
  'nothing of the kind is there': [
    ['您目前不存在重复参保', '您存在重复参保', 'identity-mismatch'],
    ['没有符合条件的欠费记录', '您有一条欠费记录未补缴', 'contribution-in-arrears'],
    ['当前没有需要处理的结算异常', '当前结算异常', 'settlement-failed'],
    ['暂无结算失败记录', '最近一次结算失败', 'settlement-failed'],
  ],
};

it.each(Object.entries(PAIRS))('%s: quiet, and read where it is said of somebody', (_class, pairs) => {
  for (const [quiet, said, signal] of pairs) {
    expect(
      readText(quiet, lexicon).map((finding) => finding.signal),
      quiet,
    ).toEqual([]);
    expect(signalsOf(`<p>${quiet}</p>`), quiet).toEqual([]);
    expectRead(signal, [said]);
  }
});

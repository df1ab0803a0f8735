import { expect, it } from 'vitest';
import { readText } from '../../src/detect/read-text.ts';
import { expectRead } from './expect-read.ts';
import { lexicon } from './lexicon.ts';

/** States of persons as people, messages and translations word them, by signal. */
const SAID: Readonly<Record<string, readonly string[]>> = {
  'resident-not-paid': ['您有2026年度居民基本医疗保险费未缴纳，请于12月20日前缴费'],
  'account-frozen': ['您的医保账户已于10月31日暂停'],
  'not-designated': ['药店说他们不能刷统筹'],
  'identity-mismatch': ['系统显示我有两个参保记录'],
  'identity-not-found': ['名字有生僻字，医保查不到人'],
  'pension-linked': ['已到退休年龄未办理退休，医保停了'],
  'benefit-suspended': ['该退休人员待遇已停发', '您的医保待遇自9月已停发'],
  'waiting-period-running': [
    '待遇开始时间为2027-01-01，当前不可报销',
    '补缴之后还要等三个月才能报',
    '首次参保，待遇次月生效，当前不可使用',
  ],
  'balance-zero': ['医保余额：0.00 患者性质：职工医保', 'Kontostand des persönlichen Krankenversicherungskontos: 0,00 Yuan'],
  'no-account': ['不享受个人账户支付'],
  'sharing-refused': ['未查询到您的共济绑定关系', '家人还没授权，用不了他的医保余额', 'Die Familienfreigabe wurde nicht genehmigt'],
  'limit-reached': ['门诊统筹年度可用额度为0.00', '今年统筹的钱用完了'],
  'approval-missing': ['未获取到该人员的慢特病备案查询信息', '双通道用药未申请'],
  'out-of-area-unregistered': [
    '没有查询到备案信息',
    '未办理临时外出就医备案，不予联网结算',
    'Sie sind außerhalb Ihres Versicherungsortes nicht registriert',
  ],
  'out-of-area-card': ['我们这边医院还不能刷外省的医保', '外省参保人员暂时不能在本店刷卡'],
  'referral-missing': ['未经医保确认的转诊', '您未办转诊手续'],
  'deductible-not-met': [
    '未达到门诊起付标准，本次由个人支付',
    '起付线还差320元',
    '您累计费用1200元，未达到1800元起付标准',
    'You have not reached the starting line of payment',
  ],
  'enrolment-ended': ['The insured has been transferred out of this area', 'Ihr Arbeitgeber hat Sie abgemeldet'],
  'enrolment-suspended': [
    '刚换单位，医保显示中断',
    '劳动关系终止，参保已停',
    'Status: paused payment',
    'Status: Zahlung ausgesetzt',
    'The hospital said my insurance is cut off',
  ],
  'data-not-synced': ['给孩子交了居民医保，医院说查不到', '交了钱系统里还是欠费状态', 'I paid yesterday but it still shows unpaid'],
};

it.each(Object.entries(SAID))('%s is read in other words', (signal, texts) => expectRead(signal, texts));

it('the same words in a rule, a story, a step of the desk or a success give nothing', () => {
  const texts = [
    '等待期开始时间说明',
    '起付线标准及差额说明',
    '临时外出未办转诊手续，报销比例下浮15%',
    '当月停保人员不能办理续保',
    '账单已结算，不能修改明细',
    '该患者未做医保登记，不能取消登记',
    '长者不可同时使用两种补贴支付医保费用',
    '甲市居民医保、乙市居民医保、异地医保患者不能使用自助机',
    '您已欠费，不能再开医嘱',
    '批量停保已提交成功，请稍后查看停保结果',
    '补缴不支持隔月补，须与当月申报一同办理',
    '如曾在单位参保，请确认原单位已停保',
    'The ministry said that coverage is suspended for 200 units',
  ];
  for (const text of texts)
    expect(
      readText(text, lexicon).map(({ signal }) => signal),
      text,
    ).toEqual([]);
});

import { expect, it } from 'vitest';
import { readText } from '../../src/detect/read-text.ts';
import { expectRead } from './expect-read.ts';
import { lexicon } from './lexicon.ts';
import { signalsOf } from './page.ts';

/** Troubles as people, messages, programs and translations word them, neither in the usual words nor in those of an example. */
const SAID: Readonly<Record<string, readonly string[]>> = {
  'balance-insufficient': ['医保帐户余额不足，本次不能刷医保'],
  'contribution-in-arrears': ['未查询到参保人本年度的缴费记录'],
  'credential-inactive': ['您尚未绑定医保码'],
  'resident-not-paid': ['您有2026年度居民基本医疗保险费未缴纳，请于12月20日前缴费', '您名下未查询到有效的城乡居民医保缴费记录（2026年度）'],
  'account-frozen': ['您的医保账户已于10月31日暂停'],
  'not-designated': [
    '药店说他们不能刷统筹',
    '当前医疗机构医保服务已被暂停',
    '药店未开通门诊统筹',
    '该患者未做门诊统筹定点签约，不能享受门诊统筹待遇',
    '本诊所不具备医疗保险结算资质',
  ],
  'identity-mismatch': ['系统显示我有两个参保记录', '该社保卡已被其他用户绑定', '身份证号码已变更，请到参保地更新'],
  'identity-not-found': ['名字有生僻字，医保查不到人', '医保系统不存在该病人', '未查到该身份证号对应的参保人员'],
  'pension-linked': ['已到退休年龄未办理退休，医保停了', '该参保人已退休但未办理医保退休手续', '医保缴费年限不足，退休后不能享受医保待遇'],
  'benefit-suspended': [
    '该退休人员待遇已停发',
    '您的医保待遇自9月已停发',
    '抱歉，您当前不具备医保支付资格',
    'Krankenversicherungsstatus: Zahlung ausgesetzt',
  ],
  'waiting-period-running': [
    '待遇开始时间为2027-01-01，当前不可报销',
    '补缴之后还要等三个月才能报',
    '首次参保，待遇次月生效，当前不可使用',
  ],
  'balance-zero': ['医保余额：0.00 患者性质：职工医保', 'Kontostand des persönlichen Krankenversicherungskontos: 0,00 Yuan'],
  'no-account': ['不享受个人账户支付'],
  'sharing-refused': [
    '共济人没有可用的账户',
    '未查询到您的共济绑定关系',
    '家人还没授权，用不了他的医保余额',
    'Die Familienfreigabe wurde nicht genehmigt',
    '医保移动支付暂不支持家庭共济账户，请更换支付方式',
    'Family mutual aid account not bound',
  ],
  'limit-reached': ['门诊统筹年度可用额度为0.00', '今年统筹的钱用完了', '门特透析统筹余额：0', '推拿治疗超出医保限定次数'],
  'approval-missing': [
    '未获取到该人员的慢特病备案查询信息',
    '双通道用药未申请',
    '无门诊慢性病登记信息',
    '慢病待遇有效期已过',
    '门特资格审核中',
    '特药审批未通过，本次购药不能纳入统筹结算',
  ],
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
    '本次费用低于起付标准300元，因此不予报销',
    '门诊费用未过起付线，按自费结算',
  ],
  'enrolment-ended': ['The insured has been transferred out of this area', 'Ihr Arbeitgeber hat Sie abgemeldet'],
  'enrolment-suspended': [
    '姓名：李军，参保状态：暂停参保 医保卡余额：0元',
    '参保状态：停保 个人账户余额：0.00',
    '刚换单位，医保显示中断',
    '劳动关系终止，参保已停',
    'Status: paused payment',
    'Status: Zahlung ausgesetzt',
    'The hospital said my insurance is cut off',
  ],
  'data-not-synced': [
    '同步参保信息失败',
    '给孩子交了居民医保，医院说查不到',
    '交了钱系统里还是欠费状态',
    'I paid yesterday but it still shows unpaid',
    '参保信息正在由原参保地转入，转移办理期间无法结算',
    '税务未入账，医保待遇未生效',
  ],
  'enrolment-not-found': ['公司还没给我增员，医院说查不到参保'],
  'credit-missing': ['医保个账划入金额：0.00', '本月个人账户未划账'],
  'outside-catalogue': ['非慢病用药', '非医保诊疗项目', '该药不属基本医疗保险基金支付范围'],
  'cross-region-unsupported': ['当前参保地医保系统未接入国家平台', '您当前定位不在参保地，不支持医保支付'],
  'program-failed': ['查询接口返回为空'],
  'already-settled': ['撤销结算失败：该笔费用已清算', '该费用已在医保系统结算，请勿重复支付'],
  'system-timeout': ['医院医保前置机离线'],
  'card-unreadable': ['医保卡卡号为空，请确认插卡方向', '老人社保卡刷了说磁条坏了', '社保卡没有完全插入', '医保卡号为空'],
  'withholding-failed': ['银行卡余额不足，本月医保未扣', '扣费账户异常，本月医保费未扣款成功'],
  'employer-in-arrears': ['医保待遇封锁，原因：单位未按时足额缴费'],
  'settlement-failed': ['Krankenversicherungszahlung fehlerhaft', '医保支付流程未完成'],
  'verification-failed': ['证件信息无法通过公安核验', '患者尚未经过人脸核验，不能结算'],
  'provider-fault': ['医保系统丢失该就诊记录'],
  'password-locked': ['社保卡密码连续输错3次，已被锁定'],
};

it.each(Object.entries(SAID))('%s is read in other words', expectRead);

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

it.each([
  '没有查询到您的欠费记录',
  '上月因单位欠费暂停的待遇已于11月5日恢复',
  '医保目录外药品占比 12%',
  '统计：停保人数 123 人，欠费单位 12 家',
  '停保原因：请选择',
  '挂失电话：12393',
  '上传失败，文件大小不能超过2M',
  '断缴医保三大后果',
  '公安提醒：收到医保停用短信不要点链接',
  '王某因冒用他人医保卡被暂停医保卡结算3个月',
  '本次就医不涉及外伤',
  '医院停车缴费失败',
  '正在调用医保授权接口，请勿重复点击',
  '该单据已结算，不能修改医保类型',
  '清单已上传医保，无法删除',
  '诊疗卡余额不足以支付挂号费',
  '医保机构编码不可以为空',
  '医保目录正在编辑，不能退出',
  '停保人员不能办理续保操作',
  '自费病人不能取消医保结算',
  '没有待处理的拒付单据',
  '医保拒付原因分析',
  '居民医疗保险停保',
  '我们是医保中心工作人员，您的医保卡在外地被盗刷',
])('a search without result, what is over, barred steps, figures, names, news and other money give nothing: %s', (text) => {
  expect(signalsOf(`<p>${text}</p>`)).toEqual([]);
});

import { expect, it } from 'vitest';
import { expectRead } from './expect-read.ts';
import { signalsOf } from './page.ts';

/** The same troubles in words that are neither the usual ones nor those of an example. */
const READ: Readonly<Record<string, readonly string[]>> = {
  'not-designated': [
    '当前医疗机构医保服务已被暂停',
    '药店未开通门诊统筹',
    '该患者未做门诊统筹定点签约，不能享受门诊统筹待遇',
    '本诊所不具备医疗保险结算资质',
  ],
  'sharing-refused': ['医保移动支付暂不支持家庭共济账户，请更换支付方式', 'Family mutual aid account not bound'],
  'data-not-synced': ['参保信息正在由原参保地转入，转移办理期间无法结算', '税务未入账，医保待遇未生效'],
  'pension-linked': ['该参保人已退休但未办理医保退休手续', '医保缴费年限不足，退休后不能享受医保待遇'],
  'benefit-suspended': ['抱歉，您当前不具备医保支付资格', 'Krankenversicherungsstatus: Zahlung ausgesetzt'],
  'enrolment-not-found': ['公司还没给我增员，医院说查不到参保'],
  'resident-not-paid': ['您名下未查询到有效的城乡居民医保缴费记录（2026年度）'],
  'credit-missing': ['医保个账划入金额：0.00', '本月个人账户未划账'],
  'approval-missing': ['无门诊慢性病登记信息', '慢病待遇有效期已过', '门特资格审核中', '特药审批未通过，本次购药不能纳入统筹结算'],
  'outside-catalogue': ['非慢病用药', '非医保诊疗项目'],
  'identity-mismatch': ['该社保卡已被其他用户绑定', '身份证号码已变更，请到参保地更新'],
  'cross-region-unsupported': ['当前参保地医保系统未接入国家平台', '您当前定位不在参保地，不支持医保支付'],
  'program-failed': ['查询接口返回为空'],
  'already-settled': ['撤销结算失败：该笔费用已清算', '该费用已在医保系统结算，请勿重复支付'],
  'system-timeout': ['医院医保前置机离线'],
  'identity-not-found': ['医保系统不存在该病人', '未查到该身份证号对应的参保人员'],
  'card-unreadable': ['医保卡卡号为空，请确认插卡方向', '老人社保卡刷了说磁条坏了', '社保卡没有完全插入', '医保卡号为空'],
  'withholding-failed': ['扣费账户异常，本月医保费未扣款成功'],
  'employer-in-arrears': ['医保待遇封锁，原因：单位未按时足额缴费'],
  'settlement-failed': ['医保支付流程未完成'],
  'deductible-not-met': ['本次费用低于起付标准300元，因此不予报销', '门诊费用未过起付线，按自费结算'],
  'limit-reached': ['门特透析统筹余额：0', '推拿治疗超出医保限定次数'],
  'verification-failed': ['患者尚未经过人脸核验，不能结算'],
  'provider-fault': ['医保系统丢失该就诊记录'],
  'password-locked': ['社保卡密码连续输错3次，已被锁定'],
};

it.each(Object.entries(READ))('in other words, %s is read', expectRead);

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

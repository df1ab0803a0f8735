import { describe, expect, it } from 'vitest';
import { signalsOf } from './page.ts';

/** By class: a message as a page shows it to a person, what it says, and words close to it that say nothing of the kind. */
const MESSAGES: Readonly<Record<string, readonly (readonly [said: string, signals: readonly string[], quiet: string])[]>> = {
  'what the code or the card cannot do now is no fault of the system': [
    ['医保码暂时无法使用', ['settlement-refused'], '医保码可以使用'],
    ['医保账户暂不能使用', ['settlement-refused'], '医保账户余额可以使用'],
    ['医保系统暂时无法使用', ['system-down'], '医保系统已恢复使用'],
    ['医保码暂时不能用，原参保地尚未转出', ['data-not-synced'], '原参保地已转出'],
  ],
  'money or papers on their way between two places': [
    ['新参保地还没有接收', ['data-not-synced'], '新参保地已接收'],
    ['轉入地醫保中心仍未受理', ['data-not-synced'], '轉入地醫保中心已受理'],
    ['个人账户余额转移中', ['data-not-synced'], '个人账户余额转移完成'],
    ['The new city has not accepted your transfer yet', ['data-not-synced'], 'The new city has accepted your transfer'],
    ['Die aufnehmende Stelle hat Ihre Übertragung noch nicht bestätigt', ['data-not-synced'], 'Die aufnehmende Stelle hat sie bestätigt'],
  ],
  'data of a payment that was not passed on is no fault of the hospital': [
    ['税局的缴费记录还没推送到医保', ['data-not-synced'], '税局的缴费记录已推送到医保'],
    ['繳費資料未能傳送至醫保系統', ['data-not-synced'], '繳費資料已傳送至醫保系統'],
    ['医嘱明细尚未传至医保', ['provider-fault'], '医嘱明细已传至医保'],
    [
      'Your contribution record has not been passed to the insurance system',
      ['data-not-synced'],
      'Your contribution record has been passed on',
    ],
    [
      'Ihre Beitragsdaten wurden noch nicht an die Krankenversicherung weitergegeben',
      ['data-not-synced'],
      'Ihre Beitragsdaten wurden an die Krankenversicherung weitergegeben',
    ],
    ['Your costs have not reached the deductible', ['deductible-not-met'], 'Your costs have reached the deductible'],
    ['Your premium has not reached the insurance office', ['data-not-synced'], 'Your premium has reached the insurance office'],
  ],
  'the insurance has paid, the hospital does not know': [
    ['医保已扣 58.20 元，药店系统没有记账', ['provider-fault'], '医保已扣 58.20 元，药店已出票'],
    ['个账已支付，医院后台未收到', ['provider-fault'], '个账已支付，医院已收到'],
    ['The account was charged but the pharmacy did not confirm', ['provider-fault'], 'The account was charged'],
    ['The insurance was charged, the hospital system has not confirmed it', ['provider-fault'], 'The insurance was charged'],
    ['Das Konto wurde belastet, die Apotheke hat es nicht erfasst', ['provider-fault'], 'Das Konto wurde belastet'],
    ['医保账户未入账', ['credit-missing'], '医保账户已入账'],
  ],
  'closed accounts of a month': [
    ['月底结账工作，不能使用医保支付', ['system-down'], '月底结账已完成，可以使用医保支付'],
    ['正在年终清算处理，医保无法结算', ['system-down'], '年终清算已结束，医保恢复结算'],
    ['Insurance settlement is not available during the daily reconciliation', ['system-down'], 'Daily reconciliation report'],
    ['Due to year-end closing the insurance cannot settle', ['system-down'], 'Year-end closing has ended'],
    ['Monatsabschluss läuft, Abrechnung der Krankenversicherung nicht möglich', ['system-down'], 'Monatsabschluss beendet'],
  ],
  'a code or a voucher that its holder or an office stopped': [
    ['医保码已由持卡人停用', ['card-blocked'], '医保码已由持卡人恢复使用'],
    ['该凭证已被停用', ['card-blocked'], '该凭证未停用'],
    ['电子凭证已经由本人申请禁用，药店无法扫码', ['card-blocked'], '电子凭证已经由本人激活，药店可以扫码'],
    ['停用', ['card-blocked'], '停用、恢复实时生效'],
  ],
  'an account state in a column of its own': [
    ['状态：封存', ['account-frozen'], '状态：已解封'],
    ['个账状态：被冻结', ['account-frozen'], '个账状态：未冻结'],
    ['冻结金额：500.00', ['account-frozen'], '冻结金额：0.00'],
  ],
  'a payment with a card that failed was not a card that could not be read': [
    ['社保卡扣款失败', ['settlement-failed'], '社保卡扣款成功'],
    ['医保卡交易失败', ['settlement-failed'], '医保卡交易查询'],
    ['患者信息有误', ['information-abnormal'], '患者信息正常'],
  ],
  'an agreement that ended is no card that expired': [
    ['委托扣款协议状态：已解约', ['withholding-missing'], '委托扣款协议状态：生效中'],
    ['协议状态：已失效', ['withholding-missing'], '协议状态：有效'],
    ['Debit status: revoked', ['withholding-missing'], 'Debit status: valid'],
    ['社保卡状态：已失效', ['card-expired'], '社保卡状态：有效'],
  ],
  'a reason to leave the insurance is told with it': [
    ['减员原因：解除劳动合同', ['enrolment-ended'], '参保缴费正常，缴费单位：无变更'],
    ['停保原因：离职', ['enrolment-ended'], '停保原因'],
    ['停保原因：单位欠费', ['employer-in-arrears'], '停保原因：无'],
    ['Reason: employment terminated, medical insurance stopped', ['enrolment-suspended'], 'Reason for termination of employment'],
  ],
  'an account to debit is no account of the insurance': [['扣款状态：未扣款 签约账户：无', ['withholding-missing'], '签约账户：尾号 6217']],
  'not enough, with the nothing that is left': [
    ['医保余额不足（0.00元）', ['balance-insufficient'], '医保余额充足（120.00元）'],
    [
      'Das Guthaben Ihrer Krankenversicherung reicht nicht aus (0,00 Yuan)',
      ['balance-insufficient'],
      'Das Guthaben Ihrer Krankenversicherung reicht aus',
    ],
  ],
  'a trouble of a system that does not come, and what is over': [
    ['医保系统正在停机维护', ['system-down'], '原定6月15日的医保系统停机维护已取消，业务照常办理'],
    ['您单位欠缴医保费', ['employer-in-arrears'], '您单位4月的医保欠费已全部补缴到账'],
    ['您的社保卡已注销', ['account-closed'], '您的第三代社保卡已启用，旧卡同时注销'],
  ],
  'what an employer is told about an arrears is no fraud': [
    ['贵单位已连续2个月未缴纳职工医保费，您的统筹待遇将于本月起暂停', ['employer-in-arrears'], '贵单位本月职工医保费已缴纳'],
  ],
  'settings, keys of programs and menus': [
    ['医保个人账户余额不足', ['balance-insufficient'], '余额不足提醒：医保个人账户余额低于100元时通知'],
    ['您的医保账户已冻结', ['account-frozen'], '"account.frozen": "您的医保账户已冻结",'],
    ['社保卡已挂失', ['card-reported-lost'], '社保卡挂失 / 解除挂失'],
    ['您的医保增员失败', ['settlement-failed'], '员工李**、王**本月医保增员失败，请重新申报'],
  ],
  'what a hospital asks for a visit is no debt to the insurance': [
    ['医保应缴金额：700.00 元', ['contribution-in-arrears'], '医保应缴金额：0.00 元'],
    ['待缴保费：380.00 元', ['contribution-in-arrears'], '待缴保费：0.00 元'],
    ['未缴金额：380.00', ['contribution-in-arrears'], '应缴金额：86.00 元'],
  ],
  'no insurance of the person, and no visit of the patient': [
    ['没有获取到您的医保登记信息', ['enrolment-not-found'], '已获取您的医保登记信息'],
    ['未查询到您的住院登记信息', ['provider-fault'], '已查询到您的住院登记信息'],
  ],
  'benefits that begin later': [
    ['您的住院待遇自2027年3月起享受，现在不能结算', ['waiting-period-running'], '您的住院待遇正常享受'],
    ['统筹待遇从下季度起享受，当前暂不能报销', ['waiting-period-running'], '统筹待遇从上季度起享受，当前正常报销'],
  ],
  'the Chinese name in brackets behind its translation': [
    ['Guthaben des Kontos (个人账户余额): 0,00 Yuan', ['balance-zero'], 'Guthaben des Kontos (个人账户余额): 36,50 Yuan'],
    ['个人账户结余（Account balance）：0.00', ['balance-zero'], '个人账户结余（Account balance）：15.30'],
    ['医保账户余额（元）：0.00', ['balance-zero'], '医保结余（百万元）：0'],
  ],
  'translated states of the insurance and of care elsewhere': [
    ['Social security: Stop participation', ['enrolment-suspended'], 'Social security: Participating'],
    ['Krankenversicherung: Teilnahme unterbrochen', ['enrolment-suspended'], 'Krankenversicherung: Zahlung läuft'],
    ['No filing for treatment in another province was found', ['out-of-area-unregistered'], 'Filing for treatment in another province'],
    ['You have to register first for care elsewhere', ['out-of-area-unregistered'], 'You have registered for care elsewhere'],
    ['Filing status: not filed', ['out-of-area-unregistered'], 'Filing status: filed'],
    [
      'Registration status for treatment in another city: none',
      ['out-of-area-unregistered'],
      'Registration status for treatment in another city',
    ],
    ['Anmeldestatus: nicht angemeldet', ['out-of-area-unregistered'], 'Anmeldestatus: angemeldet'],
    ['Direct settlement: not supported', ['settlement-refused'], 'Direct settlement: supported'],
    ['Direktabrechnung: nicht verfügbar', ['settlement-refused'], 'Direktabrechnung: verfügbar'],
  ],
};

describe.each(Object.entries(MESSAGES))('%s', (_name, messages) => {
  it.each(messages)('%s', (said, signals, quiet) => {
    expect(signalsOf(`<p>${said}</p>`)).toEqual(signals);
    expect(signalsOf(`<p>${quiet}</p>`), quiet).toEqual([]);
  });
});

it('in columns and side by side as well', () => {
  const table = (state: string) => `<table><tr><th>年度</th><th>状态</th></tr><tr><td>2026</td><td>${state}</td></tr></table>`;
  expect(signalsOf(table('封存'))).toEqual(['account-frozen']);
  expect(signalsOf(table('正常'))).toEqual([]);
  const card = (state: string) => `<div><p>Medical insurance</p><p>${state}</p></div>`;
  expect(signalsOf(card('Suspend insurance'))).toEqual(['enrolment-suspended']);
  expect(signalsOf(card('Pay insurance'))).toEqual([]);
  expect(signalsOf('<ul><li>Suspend insurance</li><li>Medical insurance</li></ul>')).toEqual([]);
});

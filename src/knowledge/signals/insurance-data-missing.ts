import { defineSignal } from '../define.ts';

export default defineSignal({
  id: 'insurance-data-missing',
  gloss: "The person's insurance data could not be fetched: a fault of the program, or there are none",
  entry: 'payment-failed',
  patterns: [
    '(未|没有|没|未能|无法|不能)[能|正常|正确|成功]*(获取|取|得|读|返回|收|调|拿)[取|到|得|回]*<^,。;参缴>*…(医保|社保|农合|账户)[主|就诊|个人|基本|患者|人员]*(信息|计划|资料|数据|资格|身份|待遇|类型)',
    '(获取|取|读取|读|得|拿)不到…(医保|社保|农合|账户)[主|就诊|个人|基本|患者|人员]*(信息|计划|资料|数据|资格|身份|待遇|类型)',
    '(获取|读取|提取|调取)…(医保|社保|农合|账户)[主|就诊|个人|基本|患者|人员]*(信息|计划|资料|数据|资格|身份|待遇|类型){failed}',
    '(unable to|cannot|could not|failed to) (obtain|get|retrieve|fetch|read)……insurance (information|data|plan|record)[s]',
    '(versicherungs|teilnahme|beitrags)(daten|informationen)……(konnten|können) nicht (abgerufen|gelesen|ermittelt|geladen)',
    'did not (get|obtain|receive|retrieve)……(insurance|insured)',
  ],
  unless: ['card-unreadable', 'system-timeout', 'system-down', 'identity-not-found', 'identity-mismatch', 'credential-inactive'],
  examples: [
    '无法取得患者的医保信息',
    '读取不到就诊人的医保资格',
    "Unable to retrieve the patient's medical insurance information",
    'Die Versicherungsdaten konnten nicht abgerufen werden',
  ],
  counterExamples: ['已获取医保信息', '获取医保信息须知'],
});

import { defineSignal } from '../define.ts';

export default defineSignal({
  id: 'enrolment-not-found',
  gloss: 'No enrolment record is found',
  entry: 'record-missing',
  patterns: [
    '{account}…(查询不到|查不到|未查询到|查无)',
    'no [valid |active |medical |registration ]*(insurance|enrol[l]ment|participation) [participation |registration |enrol[l]ment ]*(information|record|data)[s]',
    '(暂无|无)[您的]*(参保|缴费)[登记|缴费]*(信息|记录|数据)',
    'no [valid |active |medical ]*(insurance|enrol[l]ment|participation) (information|record)[s]',
    'keine (versicherungs|beitrags|teilnahme)(daten|informationen)',
    'kein versicherungseintrag',
    'konnten keine……(abgefragt|gefunden|ermittelt)',
    '{absent}…(参保|险种|医保|社保|缴费)[登记|关系|缴费|身份]*(信息|记录|数据|资料|关系|人员)',
    '(参保|医保|社保|缴费|险种)[登记|关系|缴费|身份|人员|个人]*(信息|记录|数据|资料|关系)[中]…{absent}',
    '{absent}<^参加投享>…{enrolment|contribution}',
    '{enrolment|contribution}[ ](information|record|data|status)[s]…{absent}',
    '缴费信息…不符合',
    '(versicherungs|beitrags|teilnahme)(daten|informationen)…(nicht gefunden|fehlen)',
    'no insured (information|record|data)',
    '(payment|contribution|balance) record[s]……{absent}',
    'no (payment|contribution|balance) record',
    'kein (zahlungs|beitrags|teilnahme|versicherungs)(nachweis|eintrag|datensatz)',
  ],
  unless: ['wrong-channel', 'verification-failed', 'identity-not-found', 'card-unreadable', 'system-timeout', 'credential-inactive'],
  examples: ['未查询到您的参保信息', '暂无参保记录', 'No insurance information found', 'Keine Versicherungsdaten gefunden'],
  counterExamples: ['参保信息查询', '查询参保信息'],
});

import { defineTerm } from '../define.ts';

export default defineTerm({
  id: 'person',
  gloss: "The insured person's record",
  common: true,
  zh: [
    '(社保|医保|参保|医疗证|农合)[卡|证]*(号|号码)',
    '卡号',
    '出生(年月|年月日)',
    '(病人|患者|参保人)(名称|名字)',
    '人员',
    '(个人|人员|身份|参保人|用户|患者|病人|持卡人|基本|基础|证件)(信息|资料|数据|档案|编号|账号|记录)',
    '参保人[员]',
    '身份[证|证号|证件|信息]',
    '姓名',
    '性别',
    '证件[号|号码|类型]',
    '出生日期',
    '手机号',
    '姓氏',
    '个人编号',
    '本人',
    '(医保|社保|参保|医疗证|保险)[电脑|个人]*(编号|号码|号|账号)',
  ],
  en: [
    '(personal|identity|insured|insured person|person|user|patient)[ ](information|info|data|record|details|name)[s]',
    'identity',
    'name',
    'id [card ](number|no.)',
  ],
  de: [
    '(personen|identitäts|versicherten|personal|benutzer|persönliche)[n][ ](daten|angaben|informationen)',
    'identität',
    'name[n]',
    'ausweis[nummer|daten]',
    'angaben',
  ],
});

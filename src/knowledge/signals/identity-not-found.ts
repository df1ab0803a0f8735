import { defineSignal } from '../define.ts';

export default defineSignal({
  id: 'identity-not-found',
  gloss: 'The person or card is not in the register',
  entry: 'record-missing',
  patterns: [
    '{absent}[社保|医保|参保|该]*{person|card}[信息|员|号|号码]*$',
    '{person|card}…{absent}',
    '信息库…无信息',
    '无信息',
    '(未|没有|没)(找到|查询到|查到|检索到)(该|此)(病人|人员|患者|社保卡|医保卡|卡)…(信息|档案|记录)',
    '查无此人',
    '(病人|患者|参保人)不存在',
    '(个人|人员)[信息]*库…(没有|无|不存在)',
    '基础库…无',
    '(person|card|user)…(not found|does not exist)',
    '(person|karte)…(nicht gefunden|existiert nicht|nicht vorhanden)',
    'no such (person|patient|user|insured)',
    '(versicherte[r]|patient|benutzer) (nicht gefunden|existiert nicht)',
    '(个人|医保|社保|人员|参保)[卡]*(编号|号|号码)…(不存在|未找到)',
    '(未|不|没)在…(库|系统)[中|内]*',
  ],
  unless: ['system-timeout', 'card-unreadable'],
  examples: ['查无此人，请核对证件号码', '社保卡不存在', 'Person not found', 'Person nicht gefunden'],
  counterExamples: ['个人信息查询', '存在多条记录请选择'],
});

import { defineSignal } from '../define.ts';

export default defineSignal({
  id: 'identity-mismatch',
  gloss: 'Name, number or person do not agree',
  entry: 'record-missing',
  patterns: [
    '已[被]绑定[了]*(其他|他人|别的|另一)',
    '{person}……{mismatch}',
    '有多条…(信息|记录)',
    '人员合并',
    '重复参保',
    '(证件号|身份证号|姓名)[码]为空',
    '{card}……(不是|非)…(本人|患者|病人|持卡人|自己|当前|您的)',
    '(不是|非)[使用]*(本人|自己|患者|病人)…{card|code}',
    '非本人',
    '{card}……(与|和)……{mismatch}',
    '(姓名|身份证|证件|姓氏)…(乱码|错误|有误|异常|不存在)',
    '摘要不匹配',
    '卡库不(一致|符)',
    '(name|identity|id number|information)……(do[es] not match|mismatch|inconsistent|is wrong|is incorrect)',
    '(name|identität|angaben|daten|ausweis)……(stimm|abweich|falsch|überein)',
    '人证不(一|符)',
    '不是同一人',
  ],
  unless: ['unknown-debit'],
  examples: ['姓名与参保信息不一致', '身份证号不匹配', 'The name does not match', 'Der Name stimmt nicht überein'],
  counterExamples: ['信息一致', '两次输入的新密码不一致'],
});

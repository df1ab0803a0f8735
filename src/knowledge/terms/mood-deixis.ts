import { defineTerm } from '../define.ts';

export default defineTerm({
  id: 'mood-deixis',
  gloss: 'About this person, this card, this bill',
  zh: [
    '我<^院市省县区国局司中的们>',
    '您',
    '你',
    '该(病人|患者|人员|参保人|卡|医保|社保|手册|项目|处方|药|次|笔|单位|员工|费用|账户|凭证|患儿|人)',
    '此(卡|人|次|患者|病人|项目|笔|密码|账户|单)',
    '本(人<^页身有的>|卡|次|院|账户)',
    '当前',
    '贵(单位|院)',
    '我(的|们)',
    '这(张|次|笔)',
    '次,[该|卡|账户|密码|现|卡片]*已[被|经]*(锁|冻)',
    '已[被]*(锁定|冻结|停用|关闭)$',
  ],
  en: [
    'your',
    'this (card|account|patient|person|payment|transaction|bill|visit)',
    'you (are|have|cannot|do)',
    'the patient',
    'current',
    'sorry',
  ],
  de: [
    'ihr[e|em|en|er|es]',
    'diese[r|s|m|n] (karte|konto|person|zahlung|transaktion|rechnung|patient)',
    'sie (sind|haben|können)',
    'aktuell',
    'leider',
  ],
});

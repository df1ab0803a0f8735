import { defineTerm } from '../define.ts';

export default defineTerm({
  id: 'limit',
  gloss: 'Limit, ceiling',
  common: true,
  zh: [
    '限额',
    '封顶[线]',
    '最高支付[额]',
    '(最高|年度|支付|报销|统筹|处方|门诊|住院|次均|单次|当日|日|月|年|累计)(限额|限量|额度)',
    '额度',
    '限量',
    '支付限',
    '用量',
    '上限',
    '最大用量',
    '定额',
    '配额',
  ],
  en: [
    '[payment |annual |yearly |maximum |coverage |reimbursement ](limit|ceiling|cap|quota)[s]',
    'capping line',
    'allowance',
    'pool[ing] quota',
  ],
  de: ['[zahlungs|jahres|erstattungs|leistungs](höchstgrenze|obergrenze|höchstbetrag|grenze|limit|kontingent)[es]'],
});

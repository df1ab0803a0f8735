import { defineTerm } from '../define.ts';

export default defineTerm({
  id: 'sheet-fund',
  gloss: 'Settlement sheet: paid by the pooled fund',
  zh: [
    '[基本医疗保险|基本医保|医保|基本医疗|职工医保|居民医保|基本|本次]*统筹[基金]*(支付|支出|报销)[金额|额]*',
    '基金支付[总额|金额|合计]*',
    '医保基金支付[金额]*',
    '医保(支付|报销)[金额|合计]*',
    '报销(金额|合计|费用)',
  ],
  en: [
    'pooled fund[ paid| payment| pays]',
    'fund (paid|payment)',
    '(medical |health )?insurance fund[ paid| payment| pays]',
    'insurance paid',
    'reimbursed',
  ],
  de: ['(gemeinschaftsfonds|fonds) (zahlt|gezahlt)'],
});

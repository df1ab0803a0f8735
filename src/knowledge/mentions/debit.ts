import { defineMention } from '../define.ts';

export default defineMention({
  id: 'debit',
  gloss: 'Money was to be taken from a bank account',
  entry: 'arrears',
  causes: { 'withholding-failed': 'most', 'withholding-not-set': 'half', 'self-paid-arrears': 'some', 'resident-unpaid': 'some' },
  words: {
    zh: ['代扣', '扣款', '扣费', '划扣', '自动缴', '自动扣', '扣不了', '没扣', '扣不到', '扣失败', '未扣', '扣缴'],
    en: ['deduction*', 'deducted', 'direct debit', 'debit', 'debited', 'auto-pay', 'automatic payment*', 'withholding'],
    de: ['lastschrift*', 'abbuchung*', 'abgebucht', 'bankeinzug', 'eingezogen'],
  },
  examples: ['银行卡没扣成'],
  counterExamples: ['手动缴费'],
});

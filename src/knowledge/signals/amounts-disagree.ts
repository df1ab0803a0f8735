import { defineSignal } from '../define.ts';

export default defineSignal({
  id: 'amounts-disagree',
  gloss: 'Amounts of hospital and insurance do not agree',
  entry: 'payment-failed',
  patterns: [
    '(金额|总额|总费用|费用|总金额|医疗费)……{mismatch}',
    'amount……(do not match|mismatch|inconsistent)',
    'betr(ag|äge)……(stimm(t|en)…nicht|abweich)',
    '(金额|总额|费用|合计|总费用)……(不相等|不等|不平|有差额)',
    '(amount[s]|total[s])……(not equal|differ|not agree)',
  ],
  examples: ['医院总费用与医保返回金额不一致', 'The amounts do not match', 'Die Beträge stimmen nicht überein'],
  counterExamples: ['金额与中心一致'],
});

import { defineSignal } from '../define.ts';

export default defineSignal({
  id: 'insurance-paid-zero',
  gloss: 'Insurance paid nothing',
  entry: 'fund-paid-zero',
  patterns: [
    '(医保|社保|^保险)[合计|实际|本次]*(支付|报销|结算|抵扣)[金额|额|总额|合计|显示]*{is}{zero}',
    '(insurance)[ ][pa(id|yment|ys)|amount]*{is}{zero}',
    '(versicherung|krankenversicherung)[ ][zahlt|zahlte|gezahlt]*{is}{zero}',
  ],
  guard: 'bill',
  unless: ['balance-zero', 'fund-paid-zero'],
  examples: ['医保支付 0.00 元', 'Insurance paid: ¥0.00'],
  counterExamples: ['医保支付 120.00 元'],
});

import { defineSignal } from '../define.ts';

export default defineSignal({
  id: 'sheet-outside-catalogue',
  gloss: 'Settlement sheet: all costs lie outside the catalogue',
  entry: 'fund-paid-zero',
  examples: ['费用总额 120.00，全自费 120.00，统筹支付 0.00'],
  counterExamples: ['费用总额 120.00，统筹支付 90.00'],
});

import { defineSignal } from '../define.ts';

export default defineSignal({
  id: 'sheet-below-deductible',
  gloss: 'Settlement sheet: costs in scope do not reach the deductible',
  entry: 'fund-paid-zero',
  examples: ['符合政策范围 320.00，起付标准 800.00，统筹支付 0.00'],
  counterExamples: ['符合政策范围 3200.00，起付标准 800.00，统筹支付 1900.00'],
});

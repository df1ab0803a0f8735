import { defineSignal } from '../define.ts';

export default defineSignal({
  id: 'sheet-ceiling',
  gloss: 'Settlement sheet: the ceiling is reached',
  entry: 'fund-paid-zero',
  examples: ['超过封顶线 500.00，统筹支付 0.00'],
  counterExamples: ['统筹支付 500.00'],
});

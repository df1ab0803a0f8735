import { definePortal } from '../define.ts';

export default definePortal({
  id: 'ggfw-ybj-ln-gov-cn',
  operator: 'Liaoning Healthcare Security Administration (辽宁省医疗保障局)',
  hosts: ['ggfw.ybj.ln.gov.cn'],
  kind: 'hall',
  province: 'liaoning',
  tier: 'C',
  source: 'called by two public programs',
});

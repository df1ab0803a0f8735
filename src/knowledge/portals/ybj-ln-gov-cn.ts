import { definePortal } from '../define.ts';

export default definePortal({
  id: 'ybj-ln-gov-cn',
  operator: 'Liaoning Healthcare Security Administration (辽宁省医疗保障局)',
  hosts: ['ybj.ln.gov.cn'],
  kind: 'info',
  province: 'liaoning',
  tier: 'C',
  source: 'a public list of bureau sites, mid-2026',
});

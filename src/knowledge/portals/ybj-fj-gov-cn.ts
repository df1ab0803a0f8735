import { definePortal } from '../define.ts';

export default definePortal({
  id: 'ybj-fj-gov-cn',
  operator: 'Fujian Healthcare Security Administration (福建省医疗保障局)',
  hosts: ['ybj.fj.gov.cn'],
  kind: 'info',
  province: 'fujian',
  tier: 'A',
  source: 'page seen in an archived copy',
});

import { definePortal } from '../define.ts';

export default definePortal({
  id: 'hsa-sz-gov-cn',
  operator: 'Shenzhen Healthcare Security Administration (深圳市医疗保障局)',
  hosts: ['hsa.sz.gov.cn'],
  kind: 'info',
  province: 'guangdong',
  tier: 'B',
  source: 'official page cited by several texts',
});

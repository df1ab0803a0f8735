import { definePortal } from '../define.ts';

export default definePortal({
  id: 'hsa-gd-gov-cn',
  operator: 'Guangdong Healthcare Security Administration (广东省医疗保障局)',
  hosts: ['hsa.gd.gov.cn'],
  kind: 'info',
  province: 'guangdong',
  tier: 'B',
  source: 'official page cited by several texts',
});

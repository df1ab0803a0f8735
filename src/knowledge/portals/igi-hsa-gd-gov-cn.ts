import { definePortal } from '../define.ts';

export default definePortal({
  id: 'igi-hsa-gd-gov-cn',
  operator: 'Guangdong Healthcare Security Administration (广东省医疗保障局)',
  hosts: ['igi.hsa.gd.gov.cn'],
  kind: 'procurement',
  province: 'guangdong',
  tier: 'D',
  source: 'called by a public program',
});

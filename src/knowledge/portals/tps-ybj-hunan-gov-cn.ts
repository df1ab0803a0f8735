import { definePortal } from '../define.ts';

export default definePortal({
  id: 'tps-ybj-hunan-gov-cn',
  operator: 'Hunan Healthcare Security Administration (湖南省医疗保障局)',
  hosts: ['tps.ybj.hunan.gov.cn'],
  kind: 'procurement',
  province: 'hunan',
  tier: 'C',
  source: 'called by a public program',
});

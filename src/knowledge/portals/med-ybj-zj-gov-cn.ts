import { definePortal } from '../define.ts';

export default definePortal({
  id: 'med-ybj-zj-gov-cn',
  operator: 'Zhejiang Healthcare Security Administration (浙江省医疗保障局)',
  hosts: ['med.ybj.zj.gov.cn'],
  kind: 'procurement',
  province: 'zhejiang',
  tier: 'C',
  source: 'called by a public program',
});

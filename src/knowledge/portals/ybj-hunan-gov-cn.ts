import { definePortal } from '../define.ts';

export default definePortal({
  id: 'ybj-hunan-gov-cn',
  operator: 'Hunan Healthcare Security Administration (湖南省医疗保障局)',
  hosts: ['ybj.hunan.gov.cn'],
  kind: 'info',
  province: 'hunan',
  tier: 'B',
  source: 'official page cited by several texts',
});

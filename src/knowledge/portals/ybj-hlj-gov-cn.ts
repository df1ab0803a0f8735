import { definePortal } from '../define.ts';

export default definePortal({
  id: 'ybj-hlj-gov-cn',
  operator: 'Heilongjiang Healthcare Security Administration (黑龙江省医疗保障局)',
  hosts: ['ybj.hlj.gov.cn'],
  kind: 'info',
  province: 'heilongjiang',
  tier: 'B',
  source: 'official page cited by several texts',
});

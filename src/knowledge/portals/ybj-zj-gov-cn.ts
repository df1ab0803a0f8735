import { definePortal } from '../define.ts';

export default definePortal({
  id: 'ybj-zj-gov-cn',
  operator: 'Zhejiang Healthcare Security Administration (浙江省医疗保障局)',
  hosts: ['ybj.zj.gov.cn'],
  kind: 'info',
  province: 'zhejiang',
  tier: 'B',
  source: 'official page cited by several texts',
});

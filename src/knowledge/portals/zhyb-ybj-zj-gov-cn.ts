import { definePortal } from '../define.ts';

export default definePortal({
  id: 'zhyb-ybj-zj-gov-cn',
  operator: 'Zhejiang Healthcare Security Administration (浙江省医疗保障局)',
  hosts: ['zhyb.ybj.zj.gov.cn'],
  kind: 'hall',
  province: 'zhejiang',
  tier: 'C',
  source: 'called by two public programs',
});

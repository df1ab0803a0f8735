import { definePortal } from '../define.ts';

export default definePortal({
  id: 'gz-gov-cn',
  operator: 'Guangzhou Healthcare Security Administration (广州市医疗保障局)',
  hosts: ['ylbz.gz.gov.cn', 'ybj.gz.gov.cn'],
  kind: 'info',
  province: 'guangdong',
  tier: 'D',
  source: 'two public lists that disagree about the host',
});

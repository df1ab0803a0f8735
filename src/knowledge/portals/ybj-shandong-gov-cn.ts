import { definePortal } from '../define.ts';

export default definePortal({
  id: 'ybj-shandong-gov-cn',
  operator: 'Shandong Healthcare Security Administration (山东省医疗保障局)',
  hosts: ['ybj.shandong.gov.cn'],
  kind: 'info',
  province: 'shandong',
  tier: 'C',
  source: 'a public list of bureau sites, mid-2026',
});

import { definePortal } from '../define.ts';

export default definePortal({
  id: 'ybj-jiangxi-gov-cn',
  operator: 'Jiangxi Healthcare Security Administration (江西省医疗保障局)',
  hosts: ['ybj.jiangxi.gov.cn'],
  kind: 'info',
  province: 'jiangxi',
  tier: 'C',
  source: 'a public list of bureau sites, mid-2026',
});

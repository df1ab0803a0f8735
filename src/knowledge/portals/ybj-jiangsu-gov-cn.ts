import { definePortal } from '../define.ts';

export default definePortal({
  id: 'ybj-jiangsu-gov-cn',
  operator: 'Jiangsu Healthcare Security Administration (江苏省医疗保障局)',
  hosts: ['ybj.jiangsu.gov.cn'],
  kind: 'info',
  province: 'jiangsu',
  tier: 'C',
  source: 'a public list of bureau sites, mid-2026',
});

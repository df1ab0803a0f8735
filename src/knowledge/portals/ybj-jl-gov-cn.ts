import { definePortal } from '../define.ts';

export default definePortal({
  id: 'ybj-jl-gov-cn',
  operator: 'Jilin Healthcare Security Administration (吉林省医疗保障局)',
  hosts: ['ybj.jl.gov.cn'],
  kind: 'info',
  province: 'jilin',
  tier: 'C',
  source: 'a public list of bureau sites, mid-2026',
});

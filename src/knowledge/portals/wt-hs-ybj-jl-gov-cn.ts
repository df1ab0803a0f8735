import { definePortal } from '../define.ts';

export default definePortal({
  id: 'wt-hs-ybj-jl-gov-cn',
  operator: 'Jilin Healthcare Security Administration (吉林省医疗保障局)',
  hosts: ['wt.hs.ybj.jl.gov.cn'],
  kind: 'hall',
  province: 'jilin',
  tier: 'C',
  source: 'called by a public program',
});

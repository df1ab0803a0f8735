import { definePortal } from '../define.ts';

export default definePortal({
  id: 'ybj-ah-gov-cn',
  operator: 'Anhui Healthcare Security Administration (安徽省医疗保障局)',
  hosts: ['ybj.ah.gov.cn'],
  kind: 'info',
  province: 'anhui',
  tier: 'C',
  source: 'a public list of bureau sites, mid-2026',
});

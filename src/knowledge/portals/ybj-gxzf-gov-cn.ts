import { definePortal } from '../define.ts';

export default definePortal({
  id: 'ybj-gxzf-gov-cn',
  operator: 'Guangxi Healthcare Security Administration (广西壮族自治区医疗保障局)',
  hosts: ['ybj.gxzf.gov.cn'],
  kind: 'info',
  province: 'guangxi',
  tier: 'C',
  source: 'a public list of bureau sites, mid-2026',
});

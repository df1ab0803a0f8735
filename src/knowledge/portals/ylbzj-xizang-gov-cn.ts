import { definePortal } from '../define.ts';

export default definePortal({
  id: 'ylbzj-xizang-gov-cn',
  operator: 'Xizang Healthcare Security Administration (西藏自治区医疗保障局)',
  hosts: ['ylbzj.xizang.gov.cn'],
  kind: 'info',
  province: 'xizang',
  tier: 'C',
  source: 'a public list of bureau sites, mid-2026',
});

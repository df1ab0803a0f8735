import { definePortal } from '../define.ts';

export default definePortal({
  id: 'ylbzj-guizhou-gov-cn',
  operator: 'Guizhou Healthcare Security Administration (贵州省医疗保障局)',
  hosts: ['ylbzj.guizhou.gov.cn'],
  kind: 'info',
  province: 'guizhou',
  tier: 'C',
  source: 'a public list of bureau sites, mid-2026',
});

import { definePortal } from '../define.ts';

export default definePortal({
  id: 'ylbzj-nmg-gov-cn',
  operator: 'Inner Mongolia Healthcare Security Administration (内蒙古自治区医疗保障局)',
  hosts: ['ylbzj.nmg.gov.cn'],
  kind: 'info',
  province: 'neimenggu',
  tier: 'C',
  source: 'a public list of bureau sites, mid-2026',
});

import { definePortal } from '../define.ts';

export default definePortal({
  id: 'ylbz-nx-gov-cn',
  operator: 'Ningxia Healthcare Security Administration (宁夏回族自治区医疗保障局)',
  hosts: ['ylbz.nx.gov.cn'],
  kind: 'info',
  province: 'ningxia',
  tier: 'C',
  source: 'a public list of bureau sites, mid-2026',
});

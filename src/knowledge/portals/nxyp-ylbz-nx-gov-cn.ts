import { definePortal } from '../define.ts';

export default definePortal({
  id: 'nxyp-ylbz-nx-gov-cn',
  operator: 'Ningxia Healthcare Security Administration (宁夏回族自治区医疗保障局)',
  hosts: ['nxyp.ylbz.nx.gov.cn'],
  kind: 'procurement',
  province: 'ningxia',
  tier: 'C',
  source: 'called by a public program',
});

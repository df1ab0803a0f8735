import { definePortal } from '../define.ts';

export default definePortal({
  id: 'etax-xizang-chinatax-gov-cn',
  operator: 'Xizang Tax Service, State Taxation Administration (国家税务总局西藏自治区税务局)',
  hosts: ['etax.xizang.chinatax.gov.cn', 'tpass.xizang.chinatax.gov.cn'],
  kind: 'tax',
  province: 'xizang',
  tier: 'C',
  source: 'called by a public program',
});

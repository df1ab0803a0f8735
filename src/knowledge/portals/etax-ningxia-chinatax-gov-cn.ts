import { definePortal } from '../define.ts';

export default definePortal({
  id: 'etax-ningxia-chinatax-gov-cn',
  operator: 'Ningxia Tax Service, State Taxation Administration (国家税务总局宁夏回族自治区税务局)',
  hosts: ['etax.ningxia.chinatax.gov.cn', 'tpass.ningxia.chinatax.gov.cn'],
  kind: 'tax',
  province: 'ningxia',
  tier: 'C',
  source: 'called by a public program',
});

import { definePortal } from '../define.ts';

export default definePortal({
  id: 'etax-tianjin-chinatax-gov-cn',
  operator: 'Tianjin Tax Service, State Taxation Administration (国家税务总局天津市税务局)',
  hosts: ['etax.tianjin.chinatax.gov.cn', 'tpass.tianjin.chinatax.gov.cn'],
  kind: 'tax',
  province: 'tianjin',
  tier: 'C',
  source: 'called by a public program',
});

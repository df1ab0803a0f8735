import { definePortal } from '../define.ts';

export default definePortal({
  id: 'etax-beijing-chinatax-gov-cn',
  operator: 'Beijing Tax Service, State Taxation Administration (国家税务总局北京市税务局)',
  hosts: ['etax.beijing.chinatax.gov.cn', 'tpass.beijing.chinatax.gov.cn'],
  kind: 'tax',
  province: 'beijing',
  tier: 'C',
  source: 'called by a public program',
});

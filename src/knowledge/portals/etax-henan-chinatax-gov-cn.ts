import { definePortal } from '../define.ts';

export default definePortal({
  id: 'etax-henan-chinatax-gov-cn',
  operator: 'Henan Tax Service, State Taxation Administration (国家税务总局河南省税务局)',
  hosts: ['etax.henan.chinatax.gov.cn', 'tpass.henan.chinatax.gov.cn'],
  kind: 'tax',
  province: 'henan',
  tier: 'C',
  source: 'called by a public program',
});

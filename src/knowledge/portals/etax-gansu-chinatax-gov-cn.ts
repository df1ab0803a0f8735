import { definePortal } from '../define.ts';

export default definePortal({
  id: 'etax-gansu-chinatax-gov-cn',
  operator: 'Gansu Tax Service, State Taxation Administration (国家税务总局甘肃省税务局)',
  hosts: ['etax.gansu.chinatax.gov.cn', 'tpass.gansu.chinatax.gov.cn'],
  kind: 'tax',
  province: 'gansu',
  tier: 'C',
  source: 'called by a public program',
});

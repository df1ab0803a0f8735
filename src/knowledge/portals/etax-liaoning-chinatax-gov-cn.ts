import { definePortal } from '../define.ts';

export default definePortal({
  id: 'etax-liaoning-chinatax-gov-cn',
  operator: 'Liaoning Tax Service, State Taxation Administration (国家税务总局辽宁省税务局)',
  hosts: ['etax.liaoning.chinatax.gov.cn', 'tpass.liaoning.chinatax.gov.cn'],
  kind: 'tax',
  province: 'liaoning',
  tier: 'C',
  source: 'called by a public program',
});

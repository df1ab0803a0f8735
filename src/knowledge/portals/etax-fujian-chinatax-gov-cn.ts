import { definePortal } from '../define.ts';

export default definePortal({
  id: 'etax-fujian-chinatax-gov-cn',
  operator: 'Fujian Tax Service, State Taxation Administration (国家税务总局福建省税务局)',
  hosts: ['etax.fujian.chinatax.gov.cn', 'tpass.fujian.chinatax.gov.cn'],
  kind: 'tax',
  province: 'fujian',
  tier: 'C',
  source: 'called by a public program',
});

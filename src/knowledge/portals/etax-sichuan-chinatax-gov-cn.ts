import { definePortal } from '../define.ts';

export default definePortal({
  id: 'etax-sichuan-chinatax-gov-cn',
  operator: 'Sichuan Tax Service, State Taxation Administration (国家税务总局四川省税务局)',
  hosts: ['etax.sichuan.chinatax.gov.cn', 'tpass.sichuan.chinatax.gov.cn'],
  kind: 'tax',
  province: 'sichuan',
  tier: 'C',
  source: 'called by a public program',
});

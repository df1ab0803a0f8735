import { definePortal } from '../define.ts';

export default definePortal({
  id: 'etax-shandong-chinatax-gov-cn',
  operator: 'Shandong Tax Service, State Taxation Administration (国家税务总局山东省税务局)',
  hosts: ['etax.shandong.chinatax.gov.cn', 'tpass.shandong.chinatax.gov.cn'],
  kind: 'tax',
  province: 'shandong',
  tier: 'C',
  source: 'called by a public program',
});

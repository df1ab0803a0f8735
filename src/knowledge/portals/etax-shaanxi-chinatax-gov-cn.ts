import { definePortal } from '../define.ts';

export default definePortal({
  id: 'etax-shaanxi-chinatax-gov-cn',
  operator: 'Shaanxi Tax Service, State Taxation Administration (国家税务总局陕西省税务局)',
  hosts: ['etax.shaanxi.chinatax.gov.cn', 'tpass.shaanxi.chinatax.gov.cn'],
  kind: 'tax',
  province: 'shaanxi',
  tier: 'C',
  source: 'called by a public program',
});

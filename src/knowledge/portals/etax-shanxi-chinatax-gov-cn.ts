import { definePortal } from '../define.ts';

export default definePortal({
  id: 'etax-shanxi-chinatax-gov-cn',
  operator: 'Shanxi Tax Service, State Taxation Administration (国家税务总局山西省税务局)',
  hosts: ['etax.shanxi.chinatax.gov.cn', 'tpass.shanxi.chinatax.gov.cn'],
  kind: 'tax',
  province: 'shanxi',
  tier: 'C',
  source: 'called by a public program',
});

import { definePortal } from '../define.ts';

export default definePortal({
  id: 'etax-jiangxi-chinatax-gov-cn',
  operator: 'Jiangxi Tax Service, State Taxation Administration (国家税务总局江西省税务局)',
  hosts: ['etax.jiangxi.chinatax.gov.cn', 'tpass.jiangxi.chinatax.gov.cn'],
  kind: 'tax',
  province: 'jiangxi',
  tier: 'C',
  source: 'called by a public program',
});

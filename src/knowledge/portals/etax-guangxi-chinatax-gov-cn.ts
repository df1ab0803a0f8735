import { definePortal } from '../define.ts';

export default definePortal({
  id: 'etax-guangxi-chinatax-gov-cn',
  operator: 'Guangxi Tax Service, State Taxation Administration (国家税务总局广西壮族自治区税务局)',
  hosts: ['etax.guangxi.chinatax.gov.cn', 'tpass.guangxi.chinatax.gov.cn'],
  kind: 'tax',
  province: 'guangxi',
  tier: 'C',
  source: 'called by a public program',
});

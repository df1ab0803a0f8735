import { definePortal } from '../define.ts';

export default definePortal({
  id: 'etax-shenzhen-chinatax-gov-cn',
  operator: 'Shenzhen Tax Service, State Taxation Administration (国家税务总局深圳市税务局)',
  hosts: ['etax.shenzhen.chinatax.gov.cn', 'tpass.shenzhen.chinatax.gov.cn'],
  kind: 'tax',
  province: 'guangdong',
  tier: 'C',
  source: 'called by a public program',
});

import { definePortal } from '../define.ts';

export default definePortal({
  id: 'etax-xiamen-chinatax-gov-cn',
  operator: 'Xiamen Tax Service, State Taxation Administration (国家税务总局厦门市税务局)',
  hosts: ['etax.xiamen.chinatax.gov.cn'],
  kind: 'tax',
  province: 'fujian',
  tier: 'D',
  source: 'background knowledge, seen in no source; a person has to open it first',
});

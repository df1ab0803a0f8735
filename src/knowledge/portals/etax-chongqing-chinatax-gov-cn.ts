import { definePortal } from '../define.ts';

export default definePortal({
  id: 'etax-chongqing-chinatax-gov-cn',
  operator: 'Chongqing Tax Service, State Taxation Administration (国家税务总局重庆市税务局)',
  hosts: ['etax.chongqing.chinatax.gov.cn', 'tpass.chongqing.chinatax.gov.cn'],
  kind: 'tax',
  province: 'chongqing',
  tier: 'C',
  source: 'called by a public program',
});

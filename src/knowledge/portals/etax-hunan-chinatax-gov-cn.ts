import { definePortal } from '../define.ts';

export default definePortal({
  id: 'etax-hunan-chinatax-gov-cn',
  operator: 'Hunan Tax Service, State Taxation Administration (国家税务总局湖南省税务局)',
  hosts: ['etax.hunan.chinatax.gov.cn', 'tpass.hunan.chinatax.gov.cn'],
  kind: 'tax',
  province: 'hunan',
  tier: 'C',
  source: 'called by a public program',
});

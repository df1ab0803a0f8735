import { definePortal } from '../define.ts';

export default definePortal({
  id: 'etax-ningbo-chinatax-gov-cn',
  operator: 'Ningbo Tax Service, State Taxation Administration (国家税务总局宁波市税务局)',
  hosts: ['etax.ningbo.chinatax.gov.cn', 'tpass.ningbo.chinatax.gov.cn'],
  kind: 'tax',
  province: 'zhejiang',
  tier: 'C',
  source: 'called by a public program',
});

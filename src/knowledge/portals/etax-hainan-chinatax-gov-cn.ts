import { definePortal } from '../define.ts';

export default definePortal({
  id: 'etax-hainan-chinatax-gov-cn',
  operator: 'Hainan Tax Service, State Taxation Administration (国家税务总局海南省税务局)',
  hosts: ['etax.hainan.chinatax.gov.cn', 'tpass.hainan.chinatax.gov.cn'],
  kind: 'tax',
  province: 'hainan',
  tier: 'C',
  source: 'called by a public program',
});

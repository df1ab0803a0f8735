import { definePortal } from '../define.ts';

export default definePortal({
  id: 'etax-yunnan-chinatax-gov-cn',
  operator: 'Yunnan Tax Service, State Taxation Administration (国家税务总局云南省税务局)',
  hosts: ['etax.yunnan.chinatax.gov.cn', 'tpass.yunnan.chinatax.gov.cn'],
  kind: 'tax',
  province: 'yunnan',
  tier: 'C',
  source: 'called by a public program',
});

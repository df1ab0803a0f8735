import { definePortal } from '../define.ts';

export default definePortal({
  id: 'etax-dalian-chinatax-gov-cn',
  operator: 'Dalian Tax Service, State Taxation Administration (国家税务总局大连市税务局)',
  hosts: ['etax.dalian.chinatax.gov.cn'],
  kind: 'tax',
  province: 'liaoning',
  tier: 'D',
  source: 'background knowledge, seen in no source; a person has to open it first',
});

import { definePortal } from '../define.ts';

export default definePortal({
  id: 'etax-chinatax-gov-cn',
  operator: 'State Taxation Administration (国家税务总局)',
  hosts: ['etax.chinatax.gov.cn'],
  kind: 'tax',
  tier: 'B',
  source: 'several public programs and pages',
});

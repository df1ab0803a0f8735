import { definePortal } from '../define.ts';

export default definePortal({
  id: 'etax-heilongjiang-chinatax-gov-cn',
  operator: 'Heilongjiang Tax Service, State Taxation Administration (国家税务总局黑龙江省税务局)',
  hosts: ['etax.heilongjiang.chinatax.gov.cn', 'tpass.heilongjiang.chinatax.gov.cn'],
  kind: 'tax',
  province: 'heilongjiang',
  tier: 'C',
  source: 'called by a public program',
});

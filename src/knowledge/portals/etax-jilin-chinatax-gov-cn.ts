import { definePortal } from '../define.ts';

export default definePortal({
  id: 'etax-jilin-chinatax-gov-cn',
  operator: 'Jilin Tax Service, State Taxation Administration (国家税务总局吉林省税务局)',
  hosts: ['etax.jilin.chinatax.gov.cn', 'tpass.jilin.chinatax.gov.cn'],
  kind: 'tax',
  province: 'jilin',
  tier: 'C',
  source: 'called by a public program',
});

import { definePortal } from '../define.ts';

export default definePortal({
  id: 'etax-jiangsu-chinatax-gov-cn',
  operator: 'Jiangsu Tax Service, State Taxation Administration (国家税务总局江苏省税务局)',
  hosts: ['etax.jiangsu.chinatax.gov.cn', 'tpass.jiangsu.chinatax.gov.cn'],
  kind: 'tax',
  province: 'jiangsu',
  tier: 'C',
  source: 'called by a public program',
});

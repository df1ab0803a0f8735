import { definePortal } from '../define.ts';

export default definePortal({
  id: 'etax-guangdong-chinatax-gov-cn',
  operator: 'Guangdong Tax Service, State Taxation Administration (国家税务总局广东省税务局)',
  hosts: ['etax.guangdong.chinatax.gov.cn', 'tpass.guangdong.chinatax.gov.cn'],
  kind: 'tax',
  province: 'guangdong',
  tier: 'C',
  source: 'called by a public program',
});

import { definePortal } from '../define.ts';

export default definePortal({
  id: 'etax-qinghai-chinatax-gov-cn',
  operator: 'Qinghai Tax Service, State Taxation Administration (国家税务总局青海省税务局)',
  hosts: ['etax.qinghai.chinatax.gov.cn', 'tpass.qinghai.chinatax.gov.cn'],
  kind: 'tax',
  province: 'qinghai',
  tier: 'C',
  source: 'called by a public program',
});

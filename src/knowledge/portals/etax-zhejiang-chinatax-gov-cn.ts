import { definePortal } from '../define.ts';

export default definePortal({
  id: 'etax-zhejiang-chinatax-gov-cn',
  operator: 'Zhejiang Tax Service, State Taxation Administration (国家税务总局浙江省税务局)',
  hosts: ['etax.zhejiang.chinatax.gov.cn', 'tpass.zhejiang.chinatax.gov.cn'],
  kind: 'tax',
  province: 'zhejiang',
  tier: 'C',
  source: 'called by a public program',
});

import { definePortal } from '../define.ts';

export default definePortal({
  id: 'etax-shanghai-chinatax-gov-cn',
  operator: 'Shanghai Tax Service, State Taxation Administration (国家税务总局上海市税务局)',
  hosts: ['etax.shanghai.chinatax.gov.cn', 'tpass.shanghai.chinatax.gov.cn'],
  kind: 'tax',
  province: 'shanghai',
  tier: 'C',
  source: 'called by a public program',
});

import { definePortal } from '../define.ts';

export default definePortal({
  id: 'etax-hebei-chinatax-gov-cn',
  operator: 'Hebei Tax Service, State Taxation Administration (国家税务总局河北省税务局)',
  hosts: ['etax.hebei.chinatax.gov.cn', 'tpass.hebei.chinatax.gov.cn'],
  kind: 'tax',
  province: 'hebei',
  tier: 'C',
  source: 'called by a public program',
});

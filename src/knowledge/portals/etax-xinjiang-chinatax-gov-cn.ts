import { definePortal } from '../define.ts';

export default definePortal({
  id: 'etax-xinjiang-chinatax-gov-cn',
  operator: 'Xinjiang Tax Service, State Taxation Administration (国家税务总局新疆维吾尔自治区税务局)',
  hosts: ['etax.xinjiang.chinatax.gov.cn', 'tpass.xinjiang.chinatax.gov.cn'],
  kind: 'tax',
  province: 'xinjiang',
  tier: 'C',
  source: 'called by a public program',
});

import { definePortal } from '../define.ts';

export default definePortal({
  id: 'etax-neimenggu-chinatax-gov-cn',
  operator: 'Inner Mongolia Tax Service, State Taxation Administration (国家税务总局内蒙古自治区税务局)',
  hosts: ['etax.neimenggu.chinatax.gov.cn', 'tpass.neimenggu.chinatax.gov.cn'],
  kind: 'tax',
  province: 'neimenggu',
  tier: 'C',
  source: 'called by a public program',
});

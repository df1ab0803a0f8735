import { definePortal } from '../define.ts';

export default definePortal({
  id: 'etax-guizhou-chinatax-gov-cn',
  operator: 'Guizhou Tax Service, State Taxation Administration (国家税务总局贵州省税务局)',
  hosts: ['etax.guizhou.chinatax.gov.cn', 'tpass.guizhou.chinatax.gov.cn'],
  kind: 'tax',
  province: 'guizhou',
  tier: 'C',
  source: 'called by a public program',
});

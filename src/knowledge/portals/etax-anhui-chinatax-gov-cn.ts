import { definePortal } from '../define.ts';

export default definePortal({
  id: 'etax-anhui-chinatax-gov-cn',
  operator: 'Anhui Tax Service, State Taxation Administration (国家税务总局安徽省税务局)',
  hosts: ['etax.anhui.chinatax.gov.cn', 'tpass.anhui.chinatax.gov.cn'],
  kind: 'tax',
  province: 'anhui',
  tier: 'C',
  source: 'called by a public program',
});

import { definePortal } from '../define.ts';

export default definePortal({
  id: 'etax-hubei-chinatax-gov-cn',
  operator: 'Hubei Tax Service, State Taxation Administration (国家税务总局湖北省税务局)',
  hosts: ['etax.hubei.chinatax.gov.cn', 'tpass.hubei.chinatax.gov.cn'],
  kind: 'tax',
  province: 'hubei',
  tier: 'C',
  source: 'called by a public program',
});

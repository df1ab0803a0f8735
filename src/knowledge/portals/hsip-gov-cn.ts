import { definePortal } from '../define.ts';

export default definePortal({
  id: 'hsip-gov-cn',
  operator:
    'provincial healthcare security administrations, private network of hospitals and pharmacies, with all hosts below it (医保专网)',
  hosts: ['hsip.gov.cn'],
  kind: 'staff',
  tier: 'C',
  source: 'code of public programs',
});

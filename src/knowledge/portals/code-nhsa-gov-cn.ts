import { definePortal } from '../define.ts';

export default definePortal({
  id: 'code-nhsa-gov-cn',
  operator: 'National Healthcare Security Administration, code sets (国家医疗保障局)',
  hosts: ['code.nhsa.gov.cn'],
  kind: 'staff',
  tier: 'D',
  source: 'background knowledge, seen in no source; a person has to open it first',
});

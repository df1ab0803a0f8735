import { definePortal } from '../define.ts';

export default definePortal({
  id: 'fuwu-nhsa-gov-cn',
  operator: 'National Healthcare Security Administration (国家医疗保障局)',
  hosts: ['fuwu.nhsa.gov.cn'],
  kind: 'hall',
  tier: 'A',
  source: 'official steps of a Hohhot sub-district office; called by more than ten public programs',
});

import { definePortal } from '../define.ts';

export default definePortal({
  id: 'english-nhsa-gov-cn',
  operator: 'National Healthcare Security Administration (国家医疗保障局)',
  hosts: ['english.nhsa.gov.cn'],
  kind: 'info',
  tier: 'C',
  source: 'official page cited by several texts',
});

import { definePortal } from '../define.ts';

export default definePortal({
  id: 'www-nhsa-gov-cn',
  operator: 'National Healthcare Security Administration (国家医疗保障局)',
  hosts: ['www.nhsa.gov.cn'],
  kind: 'info',
  tier: 'A',
  source: 'page seen in an archived copy',
});

import { definePortal } from '../define.ts';

export default definePortal({
  id: 'ylbz-henan-gov-cn',
  operator: 'Henan Healthcare Security Administration (河南省医疗保障局)',
  hosts: ['ylbz.henan.gov.cn'],
  kind: 'info',
  province: 'henan',
  tier: 'C',
  source: 'a public list of bureau sites, mid-2026',
});

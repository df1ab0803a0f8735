import { definePortal } from '../define.ts';

export default definePortal({
  id: 'ylbz-yn-gov-cn',
  operator: 'Yunnan Healthcare Security Administration (云南省医疗保障局)',
  hosts: ['ylbz.yn.gov.cn'],
  kind: 'info',
  province: 'yunnan',
  tier: 'C',
  source: 'a public list of bureau sites, mid-2026',
});

import { definePortal } from '../define.ts';

export default definePortal({
  id: 'ylbz-tj-gov-cn',
  operator: 'Tianjin Healthcare Security Administration (天津市医疗保障局)',
  hosts: ['ylbz.tj.gov.cn'],
  kind: 'info',
  province: 'tianjin',
  tier: 'C',
  source: 'a public list of bureau sites, mid-2026',
});

import { definePortal } from '../define.ts';

export default definePortal({
  id: 'tps-ylbz-tj-gov-cn',
  operator: 'Tianjin Healthcare Security Administration (天津市医疗保障局)',
  hosts: ['tps.ylbz.tj.gov.cn'],
  kind: 'procurement',
  province: 'tianjin',
  tier: 'C',
  source: 'called by a public program',
});

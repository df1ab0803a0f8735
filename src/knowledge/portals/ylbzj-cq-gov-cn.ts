import { definePortal } from '../define.ts';

export default definePortal({
  id: 'ylbzj-cq-gov-cn',
  operator: 'Chongqing Healthcare Security Administration (重庆市医疗保障局)',
  hosts: ['ylbzj.cq.gov.cn'],
  kind: 'info',
  province: 'chongqing',
  tier: 'C',
  source: 'a public list of bureau sites, mid-2026',
});

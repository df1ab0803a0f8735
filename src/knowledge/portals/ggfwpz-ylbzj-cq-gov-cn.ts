import { definePortal } from '../define.ts';

export default definePortal({
  id: 'ggfwpz-ylbzj-cq-gov-cn',
  operator: 'Chongqing Healthcare Security Administration (重庆市医疗保障局)',
  hosts: ['ggfwpz.ylbzj.cq.gov.cn'],
  kind: 'hall',
  province: 'chongqing',
  tier: 'C',
  source: 'called by a public program',
});

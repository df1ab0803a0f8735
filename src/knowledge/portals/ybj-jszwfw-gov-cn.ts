import { definePortal } from '../define.ts';

export default definePortal({
  id: 'ybj-jszwfw-gov-cn',
  operator: 'Jiangsu Healthcare Security Administration (江苏省医疗保障局)',
  hosts: ['ybj.jszwfw.gov.cn'],
  kind: 'hall',
  province: 'jiangsu',
  tier: 'C',
  source: 'linked or called by four sites and programs',
});

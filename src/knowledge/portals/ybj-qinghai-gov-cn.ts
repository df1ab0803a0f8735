import { definePortal } from '../define.ts';

export default definePortal({
  id: 'ybj-qinghai-gov-cn',
  operator: 'Qinghai Healthcare Security Administration (青海省医疗保障局)',
  hosts: ['ybj.qinghai.gov.cn'],
  kind: 'info',
  province: 'qinghai',
  tier: 'D',
  source: 'one public list; another name is in use elsewhere',
});

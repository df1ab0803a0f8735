import { definePortal } from '../define.ts';

export default definePortal({
  id: 'ylbzj-qinghai-gov-cn',
  operator: 'Qinghai Healthcare Security Administration (青海省医疗保障局)',
  hosts: ['ylbzj.qinghai.gov.cn'],
  kind: 'info',
  province: 'qinghai',
  tier: 'D',
  source: 'background knowledge, seen in no source; a person has to open it first',
});

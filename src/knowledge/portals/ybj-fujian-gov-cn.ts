import { definePortal } from '../define.ts';

export default definePortal({
  id: 'ybj-fujian-gov-cn',
  operator: 'Fujian Healthcare Security Administration (福建省医疗保障局)',
  hosts: ['ybj.fujian.gov.cn'],
  kind: 'info',
  province: 'fujian',
  tier: 'D',
  source: 'one public list of bureau sites; official pages name another host',
});

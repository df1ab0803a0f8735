import { definePortal } from '../define.ts';

export default definePortal({
  id: 'ybj-shanghai-gov-cn',
  operator: 'Shanghai Healthcare Security Administration (上海市医疗保障局)',
  hosts: ['ybj.shanghai.gov.cn'],
  kind: 'info',
  province: 'shanghai',
  tier: 'D',
  source: 'one public list of bureau sites; official pages name another host',
});

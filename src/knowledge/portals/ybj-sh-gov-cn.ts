import { definePortal } from '../define.ts';

export default definePortal({
  id: 'ybj-sh-gov-cn',
  operator: 'Shanghai Healthcare Security Administration (上海市医疗保障局)',
  hosts: ['ybj.sh.gov.cn'],
  kind: 'info',
  province: 'shanghai',
  tier: 'B',
  source: 'official page cited by several texts',
});

import { definePortal } from '../define.ts';

export default definePortal({
  id: 'ybj-beijing-gov-cn',
  operator: 'Beijing Healthcare Security Administration (北京市医疗保障局)',
  hosts: ['ybj.beijing.gov.cn'],
  kind: 'info',
  province: 'beijing',
  tier: 'C',
  source: 'a public list of bureau sites, mid-2026',
});

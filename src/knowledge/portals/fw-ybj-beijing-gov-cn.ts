import { definePortal } from '../define.ts';

export default definePortal({
  id: 'fw-ybj-beijing-gov-cn',
  operator: 'Beijing Healthcare Security Administration (北京市医疗保障局)',
  hosts: ['fw.ybj.beijing.gov.cn'],
  kind: 'hall',
  province: 'beijing',
  tier: 'C',
  source: 'called by four public programs',
});

import { definePortal } from '../define.ts';

export default definePortal({
  id: 'fuwu-pubs-ylbzj-guizhou-gov-cn',
  operator: 'Guizhou Healthcare Security Administration (贵州省医疗保障局)',
  hosts: ['fuwu.pubs.ylbzj.guizhou.gov.cn'],
  kind: 'hall',
  province: 'guizhou',
  tier: 'C',
  source: 'called by five public programs',
});

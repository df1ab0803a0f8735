import { definePortal } from '../define.ts';

export default definePortal({
  id: 'ybj-shaanxi-gov-cn',
  operator: 'Shaanxi Healthcare Security Administration (陕西省医疗保障局)',
  hosts: ['ybj.shaanxi.gov.cn'],
  kind: 'info',
  province: 'shaanxi',
  tier: 'C',
  source: 'a public list of bureau sites, mid-2026',
});

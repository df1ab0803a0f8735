import { definePortal } from '../define.ts';

export default definePortal({
  id: 'ypzc-ybj-jiangxi-gov-cn',
  operator: 'Jiangxi Healthcare Security Administration (江西省医疗保障局)',
  hosts: ['ypzc.ybj.jiangxi.gov.cn'],
  kind: 'procurement',
  province: 'jiangxi',
  tier: 'C',
  source: 'called by a public program',
});

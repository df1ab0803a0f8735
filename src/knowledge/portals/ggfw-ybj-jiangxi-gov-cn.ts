import { definePortal } from '../define.ts';

export default definePortal({
  id: 'ggfw-ybj-jiangxi-gov-cn',
  operator: 'Jiangxi Healthcare Security Administration (江西省医疗保障局)',
  hosts: ['ggfw.ybj.jiangxi.gov.cn'],
  kind: 'hall',
  province: 'jiangxi',
  tier: 'B',
  source: 'named as the official hall by five sources',
});

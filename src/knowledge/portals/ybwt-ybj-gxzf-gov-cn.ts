import { definePortal } from '../define.ts';

export default definePortal({
  id: 'ybwt-ybj-gxzf-gov-cn',
  operator: 'Guangxi Healthcare Security Administration (广西壮族自治区医疗保障局)',
  hosts: ['ybwt.ybj.gxzf.gov.cn'],
  kind: 'hall',
  province: 'guangxi',
  tier: 'C',
  source: 'called by a public program',
});

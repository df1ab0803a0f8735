import { definePortal } from '../define.ts';

export default definePortal({
  id: 'ggfw-ybj-dl-gov-cn',
  operator: 'Dalian Healthcare Security Administration (大连市医疗保障局)',
  hosts: ['ggfw.ybj.dl.gov.cn'],
  kind: 'hall',
  province: 'liaoning',
  tier: 'C',
  source: 'called by a public program',
});

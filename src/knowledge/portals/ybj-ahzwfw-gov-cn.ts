import { definePortal } from '../define.ts';

export default definePortal({
  id: 'ybj-ahzwfw-gov-cn',
  operator: 'Anhui Healthcare Security Administration (安徽省医疗保障局)',
  hosts: ['ybj.ahzwfw.gov.cn'],
  kind: 'hall',
  province: 'anhui',
  tier: 'C',
  source: 'called by a public program',
});

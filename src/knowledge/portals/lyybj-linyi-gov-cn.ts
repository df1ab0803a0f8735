import { definePortal } from '../define.ts';

export default definePortal({
  id: 'lyybj-linyi-gov-cn',
  operator: 'Linyi Healthcare Security Administration (临沂市医疗保障局)',
  hosts: ['lyybj.linyi.gov.cn'],
  kind: 'hall',
  province: 'shandong',
  tier: 'C',
  source: 'called by a public program',
});

import { definePortal } from '../define.ts';

export default definePortal({
  id: 'ybj-hainan-gov-cn',
  operator: 'Hainan Healthcare Security Administration (海南省医疗保障局)',
  hosts: ['ybj.hainan.gov.cn'],
  kind: 'hall',
  province: 'hainan',
  tier: 'C',
  source: 'called by two public programs',
});

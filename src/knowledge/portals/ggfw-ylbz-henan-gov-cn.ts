import { definePortal } from '../define.ts';

export default definePortal({
  id: 'ggfw-ylbz-henan-gov-cn',
  operator: 'Henan Healthcare Security Administration (河南省医疗保障局)',
  hosts: ['ggfw.ylbz.henan.gov.cn'],
  kind: 'hall',
  province: 'henan',
  tier: 'C',
  source: 'called by a public program',
});

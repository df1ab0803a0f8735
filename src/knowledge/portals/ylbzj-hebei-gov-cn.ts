import { definePortal } from '../define.ts';

export default definePortal({
  id: 'ylbzj-hebei-gov-cn',
  operator: 'Hebei Healthcare Security Administration (河北省医疗保障局)',
  hosts: ['ylbzj.hebei.gov.cn'],
  kind: 'hall',
  province: 'hebei',
  tier: 'C',
  source: 'called by a public program',
});

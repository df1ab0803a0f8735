import { definePortal } from '../define.ts';

export default definePortal({
  id: 'zwdt-sh-gov-cn',
  operator: 'Shanghai government service hall (上海一网通办)',
  hosts: ['zwdt.sh.gov.cn'],
  kind: 'hall',
  province: 'shanghai',
  tier: 'D',
  source: 'background knowledge, seen in no source; a person has to open it first',
});

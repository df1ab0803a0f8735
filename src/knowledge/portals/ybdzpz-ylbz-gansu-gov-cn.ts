import { definePortal } from '../define.ts';

export default definePortal({
  id: 'ybdzpz-ylbz-gansu-gov-cn',
  operator: 'Gansu Healthcare Security Administration (甘肃省医疗保障局)',
  hosts: ['ybdzpz.ylbz.gansu.gov.cn'],
  kind: 'hall',
  province: 'gansu',
  tier: 'C',
  source: 'called by a public program',
});

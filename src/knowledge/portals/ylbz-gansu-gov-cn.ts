import { definePortal } from '../define.ts';

export default definePortal({
  id: 'ylbz-gansu-gov-cn',
  operator: 'Gansu Healthcare Security Administration (甘肃省医疗保障局)',
  hosts: ['ylbz.gansu.gov.cn'],
  kind: 'info',
  province: 'gansu',
  tier: 'B',
  source: 'official page cited by several texts',
});

import { definePortal } from '../define.ts';

export default definePortal({
  id: 'ylbzj-sc-gov-cn',
  operator: 'Sichuan Healthcare Security Administration (四川省医疗保障局)',
  hosts: ['ylbzj.sc.gov.cn'],
  kind: 'info',
  province: 'sichuan',
  tier: 'A',
  source: 'page seen in an archived copy',
});

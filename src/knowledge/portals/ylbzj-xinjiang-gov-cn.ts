import { definePortal } from '../define.ts';

export default definePortal({
  id: 'ylbzj-xinjiang-gov-cn',
  operator: 'Xinjiang Healthcare Security Administration (新疆维吾尔自治区医疗保障局)',
  hosts: ['ylbzj.xinjiang.gov.cn'],
  kind: 'info',
  province: 'xinjiang',
  tier: 'B',
  source: 'official page cited by several texts',
});

import { definePortal } from '../define.ts';

export default definePortal({
  id: 'ybj-hubei-gov-cn',
  operator: 'Hubei Healthcare Security Administration (湖北省医疗保障局)',
  hosts: ['ybj.hubei.gov.cn'],
  kind: 'hall',
  province: 'hubei',
  tier: 'C',
  source: 'file verification page of the hall seen',
});

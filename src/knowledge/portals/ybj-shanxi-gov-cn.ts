import { definePortal } from '../define.ts';

export default definePortal({
  id: 'ybj-shanxi-gov-cn',
  operator: 'Shanxi Healthcare Security Administration (山西省医疗保障局)',
  hosts: ['ybj.shanxi.gov.cn'],
  kind: 'hall',
  province: 'shanxi',
  tier: 'C',
  source: 'named in a public userscript',
});

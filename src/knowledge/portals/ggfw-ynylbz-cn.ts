import { definePortal } from '../define.ts';

export default definePortal({
  id: 'ggfw-ynylbz-cn',
  operator: 'Yunnan Healthcare Security Administration (云南省医疗保障局)',
  hosts: ['ggfw.ynylbz.cn'],
  kind: 'hall',
  province: 'yunnan',
  tier: 'C',
  source: 'called by two public programs; not a government name',
});

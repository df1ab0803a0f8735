import { definePortal } from '../define.ts';

export default definePortal({
  id: 'ypjc-ybj-shandong-gov-cn',
  operator: 'Shandong Healthcare Security Administration (山东省医疗保障局)',
  hosts: ['ypjc.ybj.shandong.gov.cn'],
  kind: 'procurement',
  province: 'shandong',
  tier: 'C',
  source: 'called by a public program',
});

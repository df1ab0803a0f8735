import { definePortal } from '../define.ts';

export default definePortal({
  id: 'public-tj-hsip-gov-cn',
  operator: 'Tianjin Healthcare Security Administration (天津市医疗保障局)',
  hosts: ['public.tj.hsip.gov.cn'],
  kind: 'hall',
  province: 'tianjin',
  tier: 'D',
  source: 'background knowledge, seen in no source; a person has to open it first',
});

import { definePortal } from '../define.ts';

export default definePortal({
  id: 'zjzwfw-gov-cn',
  operator: 'Zhejiang government service network (浙江政务服务网)',
  hosts: ['zjzwfw.gov.cn'],
  kind: 'hall',
  province: 'zhejiang',
  tier: 'D',
  source: 'background knowledge, seen in no source; a person has to open it first',
});

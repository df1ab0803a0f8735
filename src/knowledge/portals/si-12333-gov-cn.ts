import { definePortal } from '../define.ts';

export default definePortal({
  id: 'si-12333-gov-cn',
  operator: 'Ministry of Human Resources and Social Security (人力资源和社会保障部)',
  hosts: ['si.12333.gov.cn', 'www.12333.gov.cn'],
  kind: 'human-resources',
  tier: 'B',
  source: 'several public programs and pages',
});

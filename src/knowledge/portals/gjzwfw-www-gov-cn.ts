import { definePortal } from '../define.ts';

export default definePortal({
  id: 'gjzwfw-www-gov-cn',
  operator: 'General Office of the State Council (国务院办公厅)',
  hosts: ['gjzwfw.www.gov.cn'],
  kind: 'info',
  tier: 'B',
  source: 'repository that checked the page in September 2026',
});

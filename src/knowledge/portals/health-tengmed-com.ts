import { definePortal } from '../define.ts';

export default definePortal({
  id: 'health-tengmed-com',
  operator: 'Tencent Health, hospital and insurance pages inside WeChat (腾讯健康)',
  hosts: ['health.tengmed.com', 'h5-health.tengmed.com'],
  kind: 'app',
  tier: 'C',
  source: 'code of public programs',
});

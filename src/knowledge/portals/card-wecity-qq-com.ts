import { definePortal } from '../define.ts';

export default definePortal({
  id: 'card-wecity-qq-com',
  operator: 'Tencent, pages of the insurance code inside WeChat and their test host (微信医保码)',
  hosts: ['card.wecity.qq.com', 'wechat.wecity.qq.com', 'mitest.wecity.qq.com'],
  kind: 'app',
  tier: 'C',
  source: 'code of public programs',
});

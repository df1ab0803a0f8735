import { definePortal } from '../define.ts';

export default definePortal({
  id: 'zwfw-shaanxi-gov-cn',
  operator: 'Government service platform of Shaanxi (陕西政务服务网), insurance hall under /ggfw/',
  hosts: ['zwfw.shaanxi.gov.cn'],
  kind: 'hall',
  province: 'shaanxi',
  tier: 'C',
  source: 'called by a public program',
});

import { definePortal } from '../define.ts';

export default definePortal({
  id: 'gwt-xjbtylbz-cn',
  operator: 'Xinjiang Production and Construction Corps Healthcare Security Administration (新疆生产建设兵团医疗保障局)',
  hosts: ['gwt.xjbtylbz.cn'],
  kind: 'hall',
  province: 'xinjiang-corps',
  tier: 'C',
  source: 'called by two public programs; not a government name',
});

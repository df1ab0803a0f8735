import { definePortal } from '../define.ts';

export default definePortal({
  id: 'etax-qingdao-chinatax-gov-cn',
  operator: 'Qingdao Tax Service, State Taxation Administration (国家税务总局青岛市税务局)',
  hosts: ['etax.qingdao.chinatax.gov.cn'],
  kind: 'tax',
  province: 'shandong',
  tier: 'D',
  source: 'background knowledge, seen in no source; a person has to open it first',
});

import { defineSource } from '../define.ts';

export default defineSource({
  id: 'r31b',
  title: '《中华人民共和国社会保险法》（2018年修正）第二十八条及山东2024年3月1日答复：急诊、抢救费用',
  gloss: { en: 'article 28: emergency care; answer from Shandong', de: 'Artikel 28: Notfälle; Auskunft aus Shandong' },
  tier: 'A',
  dated: '2018-12-29',
  checkedOn: '2026-11-21',
  checkBy: '2027-11-21',
  url: 'https://www.gov.cn/guoqing/2021-10/29/content_5647616.htm',
});

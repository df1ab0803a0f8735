import { defineSource } from '../define.ts';

export default defineSource({
  id: 'r13',
  title: '《中华人民共和国社会保险法》（2018年修正）第二十七条：缴费年限累计计算',
  gloss: { en: 'article 27: contribution years are added up', de: 'Artikel 27: Beitragsjahre werden zusammengezählt' },
  tier: 'A',
  dated: '2018-12-29',
  checkedOn: '2026-11-21',
  checkBy: '2027-11-21',
  url: 'https://www.gov.cn/guoqing/2021-10/29/content_5647616.htm',
});

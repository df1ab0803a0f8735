import { defineSource } from '../define.ts';

export default defineSource({
  id: 's7',
  title: '《中华人民共和国社会保险法》（2018年修正）',
  gloss: { en: 'Social Insurance Act, articles 23, 27, 28, 30, 86', de: 'Sozialversicherungsgesetz, Artikel 23, 27, 28, 30, 86' },
  tier: 'A',
  dated: '2018-12-29',
  checkedOn: '2026-11-21',
  checkBy: '2027-11-21',
  url: 'https://www.gov.cn/guoqing/2021-10/29/content_5647616.htm',
});

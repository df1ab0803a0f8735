import { defineSource } from '../define.ts';

export default defineSource({
  id: 'r30',
  title: '《中华人民共和国社会保险法》（2018年修正）第二十七条及上海、厦门规定：退休人员缴费年限',
  gloss: {
    en: 'years needed for cover in retirement; the number is local',
    de: 'nötige Beitragsjahre für Leistungen im Ruhestand; Zahl örtlich',
  },
  tier: 'B',
  dated: '2018-12-29',
  checkedOn: '2026-11-21',
  checkBy: '2027-11-21',
  url: 'https://www.gov.cn/guoqing/2021-10/29/content_5647616.htm',
});

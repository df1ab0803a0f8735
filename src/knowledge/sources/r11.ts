import { defineSource } from '../define.ts';

export default defineSource({
  id: 'r11',
  title: '《中华人民共和国社会保险法》（2018年修正）第八十六条：滞纳金由用人单位承担',
  gloss: {
    en: 'article 86: late fee of 0.05% a day, on the employer',
    de: 'Artikel 86: Säumniszuschlag von 0,05\u00a0% pro Tag, zu zahlen vom Arbeitgeber',
  },
  tier: 'A',
  dated: '2018-12-29',
  checkedOn: '2026-11-21',
  checkBy: '2027-11-21',
  url: 'https://www.gov.cn/guoqing/2021-10/29/content_5647616.htm',
});

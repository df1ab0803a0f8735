import { defineSource } from '../define.ts';

export default defineSource({
  id: 'r31',
  title: '《中华人民共和国社会保险法》（2018年修正）第三十条：不纳入支付范围和先行支付',
  gloss: {
    en: 'article 30: what the fund does not pay, and payment in advance',
    de: 'Artikel 30: was der Fonds nicht zahlt, und Vorauszahlung',
  },
  tier: 'A',
  dated: '2018-12-29',
  checkedOn: '2026-11-21',
  checkBy: '2027-11-21',
  url: 'https://www.gov.cn/guoqing/2021-10/29/content_5647616.htm',
});

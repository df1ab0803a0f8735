import { defineSource } from '../define.ts';

export default defineSource({
  id: 'r32',
  title: '国家医保局2026年5月要求及黑龙江、新疆、云南征求意见稿：药店个人账户支付清单',
  gloss: {
    en: 'provincial lists of what the account may buy at pharmacies',
    de: 'Listen der Provinzen: was in Apotheken vom Konto bezahlt werden darf',
  },
  tier: 'B',
  dated: '2026-05-19',
  checkedOn: '2026-11-21',
  checkBy: '2027-03-31',
  url: 'https://www.nhsa.gov.cn/art/2026/5/19/art_53_20546.html',
});

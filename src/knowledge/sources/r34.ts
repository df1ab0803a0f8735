import { defineSource } from '../define.ts';

export default defineSource({
  id: 'r34',
  title: '国务院令第735号《医疗保障基金使用监督管理条例》第十七条、第四十一条',
  gloss: {
    en: 'articles 17 and 41: own credential, consequences of misuse',
    de: 'Artikel 17 und 41: eigener Nachweis, Folgen von Missbrauch',
  },
  tier: 'B',
  dated: '2021-02-19',
  checkedOn: '2026-11-21',
  checkBy: '2027-11-21',
  url: 'https://www.nhsa.gov.cn/art/2021/2/19/art_175_4474.html',
});

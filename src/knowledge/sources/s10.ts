import { defineSource } from '../define.ts';

export default defineSource({
  id: 's10',
  title: '新华社、人民日报关于职工医保个人账户跨省共济的报道',
  gloss: {
    en: 'Xinhua and People’s Daily on sharing the personal account across provinces',
    de: 'Xinhua und Volkszeitung zur Mitnutzung des Kontos über Provinzgrenzen',
  },
  tier: 'B',
  dated: '2026-01-09',
  checkedOn: '2026-11-21',
  checkBy: '2027-03-31',
  url: 'https://news.ifeng.com/c/8pmWIU5g6xI',
});

import { defineSource } from '../define.ts';

export default defineSource({
  id: 's34',
  title: '国务院令第735号《医疗保障基金使用监督管理条例》',
  gloss: {
    en: 'State Council order 735 on the use of the medical-insurance funds',
    de: 'Staatsratsverordnung 735 über die Verwendung der Mittel der Krankenversicherung',
  },
  tier: 'B',
  dated: '2021-02-19',
  checkedOn: '2026-11-21',
  checkBy: '2027-11-21',
  url: 'https://www.nhsa.gov.cn/art/2021/2/19/art_175_4474.html',
});

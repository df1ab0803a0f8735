import { defineSource } from '../define.ts';

export default defineSource({
  id: 'r2',
  title: '国办发〔2024〕38号《国务院办公厅关于健全基本医疗保险参保长效机制的指导意见》：变动待遇等待期',
  gloss: {
    en: 'residents: one more month per missed year, fewer after back payment',
    de: 'Einwohner: ein Monat mehr je ausgelassenem Jahr, durch Nachzahlung kürzbar',
  },
  tier: 'B',
  dated: '2024-07-26',
  checkedOn: '2026-11-21',
  checkBy: '2027-03-31',
  url: 'https://www.gov.cn/zhengce/content/202408/content_6965741.htm',
});

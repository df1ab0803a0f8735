import { defineSource } from '../define.ts';

export default defineSource({
  id: 'r24',
  title: '医保发〔2022〕22号及金华、清远、揭阳、达州、海口等地公告：备案有效期',
  gloss: {
    en: 'how long a registration is valid; details are local',
    de: 'wie lange eine Anmeldung gilt; Einzelheiten örtlich verschieden',
  },
  tier: 'B',
  dated: '2022-07-26',
  checkedOn: '2026-11-21',
  checkBy: '2027-03-31',
  url: 'https://www.nhsa.gov.cn/art/2022/7/26/art_104_8629.html',
});

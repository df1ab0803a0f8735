import { defineSource } from '../define.ts';

export default defineSource({
  id: 'r26',
  title: '医保发〔2022〕22号及昆明、青海公告：临时外出就医支付比例',
  gloss: {
    en: 'reduced rates for temporary care elsewhere; figures are local within a frame',
    de: 'niedrigere Sätze bei vorübergehender Behandlung auswärts; Werte örtlich, in einem Rahmen',
  },
  tier: 'B',
  dated: '2022-07-26',
  checkedOn: '2026-11-21',
  checkBy: '2027-03-31',
  url: 'https://www.nhsa.gov.cn/art/2022/7/26/art_104_8629.html',
});

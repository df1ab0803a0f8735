import { defineSource } from '../define.ts';

export default defineSource({
  id: 's12',
  title: '国家医保局关于个人账户在定点零售药店支付范围的要求，2026年5月',
  gloss: {
    en: 'NHSA on what the personal account may buy at pharmacies; title paraphrased',
    de: 'Nationale Behörde zu Käufen vom persönlichen Konto in Apotheken; Titel sinngemäß',
  },
  tier: 'B',
  dated: '2026-05-19',
  checkedOn: '2026-11-21',
  checkBy: '2027-03-31',
  url: 'https://www.nhsa.gov.cn/art/2026/5/19/art_53_20546.html',
});

import { defineRule } from '../define.ts';

export default defineRule({
  id: 'fuzhou-window',
  gloss: 'R-17, local: Fuzhou, a fixed payment window in spring for the flexibly employed',
  topic: 'contributions',
  place: { regions: ['fujian'], city: { id: 'fuzhou', name: { zh: '福州', en: 'Fuzhou', de: 'Fuzhou' } } },
  tier: 'D',
  validity: { asOf: '2023', checkBy: '2027-02-28' },
  causes: ['self-paid-arrears'],
  text: {
    zh: '福州灵活就业人员（2023 年资料）：2 月 10 日前缴费；2 月 11 日到 3 月 31 日补缴的，待遇通常保留，但期间不能刷卡结算。',
    en: 'Fuzhou, flexible workers (text of 2023): due by 10 February; paid between 11 February and 31 March, cover is usually kept, but cards cannot be used for settlement meanwhile.',
    de: 'Fuzhou, flexibel Beschäftigte (Stand 2023): fällig bis 10. Februar; bei Zahlung vom 11. Februar bis 31. März bleibt der Schutz meist bestehen, nur die Kartenabrechnung ruht so lange.',
    source: ['r17'],
  },
});

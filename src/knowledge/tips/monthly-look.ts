import { defineTip } from '../define.ts';

export default defineTip({
  id: 'monthly-look',
  gloss: 'Look at the payment record once a month; many notice a gap only at the hospital',
  kind: 'habit',
  title: { zh: '每月看一次缴费记录', en: 'Look at the payment record once a month', de: 'Einmal im Monat die Beitragszahlungen ansehen' },
  text: {
    zh: '每月花两分钟看一次缴费记录。缺了哪个月，早点发现就早点补，不用等到住院才知道。',
    en: 'Take two minutes a month for the payment record (缴费记录). A missing month is easier to settle when it is found early than at the hospital.',
    de: 'Nehmen Sie sich im Monat zwei Minuten für die Beitragszahlungen (缴费记录). Ein fehlender Monat lässt sich leichter klären, wenn er früh auffällt und nicht erst im Krankenhaus.',
    source: ['s26', 'advice'],
  },
  path: 'p2',
  causes: ['employer-arrears', 'self-paid-arrears', 'withholding-failed', 'withholding-not-set', 'sync-delay'],
});

import { defineRule } from '../define.ts';

export default defineRule({
  id: 'deductible-and-cap',
  gloss: 'R-27: deductible, co-payment and cap per insurance year; the amounts are local',
  topic: 'deductible-and-ceiling',
  place: 'national',
  tier: 'C',
  validity: { checkBy: '2027-03-31' },
  causes: ['deductible-not-met', 'limit-reached', 'normal-self-pay'],
  text: {
    zh: '每个医保年度通常有起付线、支付比例和最高支付限额：起付线以下自己付，以上按比例报销，到限额为止。金额由参保地每年规定，没有全国统一的数。',
    en: 'An insurance year usually has a deductible (起付线), a rate and an annual cap (封顶线): below the deductible you pay, above it the fund pays its rate, up to the cap. The amounts are set locally each year; there is no national figure.',
    de: 'Ein Versicherungsjahr hat in der Regel einen Selbstbehalt (起付线), einen Erstattungssatz und einen Höchstbetrag (封顶线): Darunter zahlen Sie, darüber zahlt der Fonds seinen Satz, bis zum Höchstbetrag. Die Beträge werden jedes Jahr örtlich festgelegt; eine landesweite Zahl gibt es nicht.',
    source: ['r27'],
  },
});

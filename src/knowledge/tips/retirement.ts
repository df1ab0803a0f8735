import { defineTip } from '../define.ts';

export default defineTip({
  id: 'retirement',
  gloss: 'Life event: retirement, check the years before',
  kind: 'life-event',
  title: { zh: '快退休了', en: 'Retiring soon', de: 'Kurz vor der Rente' },
  text: {
    zh: '退休前先请参保地核对医保缴费年限。年限由各地规定，不够的话问怎样补足；外地缴过的，先办转移。',
    en: 'Before retiring, have your place of enrolment check your contribution years. The number is set locally; if some are missing, ask how to complete them, and transfer years paid elsewhere first.',
    de: 'Lassen Sie vor der Rente am Versicherungsort Ihre Beitragsjahre prüfen. Wie viele nötig sind, wird örtlich festgelegt; fehlen Jahre, fragen Sie, wie Sie sie ergänzen. Lassen Sie Jahre aus anderen Orten zuerst übertragen.',
    source: ['r30', 'r13'],
  },
  causes: ['enrolment-ended', 'policy-change', 'credit-pending'],
});

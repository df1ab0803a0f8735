import { defineTip } from '../define.ts';

export default defineTip({
  id: 'settle-with-insurance',
  gloss: 'Settle every bill with the insurance, so that the amount counts towards the deductible',
  kind: 'habit',
  title: { zh: '每次都用医保结算', en: 'Settle every bill with the insurance', de: 'Jede Rechnung über die Versicherung abrechnen' },
  text: {
    zh: '就算这次全部自付，也请用医保结算，金额才会累计到起付线。',
    en: 'Even when the whole bill is yours, settle it with the insurance: only then does it count towards the deductible (起付线).',
    de: 'Auch wenn Sie alles selbst zahlen: Rechnen Sie über die Versicherung ab, nur so zählt der Betrag zum Selbstbehalt (起付线).',
    source: ['secondary'],
  },
  causes: ['deductible-not-met', 'normal-self-pay'],
});

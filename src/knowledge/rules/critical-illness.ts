import { defineRule } from '../define.ts';

export default defineRule({
  id: 'critical-illness',
  gloss: 'R-28: critical-illness insurance of residents: threshold at most 50 %, pays at least 60 %',
  topic: 'deductible-and-ceiling',
  place: 'national',
  tier: 'B',
  validity: { asOf: '2024-04-05', checkBy: '2027-03-31' },
  causes: ['limit-reached'],
  text: {
    zh: '居民大病保险的起付线，原则上不高于当地居民上年人均可支配收入的 50%，支付比例不低于 60%；困难人群还有倾斜。',
    en: 'Residents’ critical-illness insurance (大病保险): the threshold is in principle at most 50% of last year’s local disposable income per head, and it pays at least 60%. Poor households get more.',
    de: 'Zusatzschutz der Einwohner (大病保险): Die Schwelle liegt grundsätzlich bei höchstens 50\u00a0% des örtlichen Pro-Kopf-Einkommens im Vorjahr, gezahlt werden mindestens 60\u00a0%. Für bedürftige Haushalte gelten bessere Sätze.',
    source: ['r28'],
  },
  figures: { thresholdPercentAtMost: 50, paysPercentAtLeast: 60 },
});

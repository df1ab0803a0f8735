import { defineQuestion } from '../define.ts';

export default defineQuestion({
  id: 'injury',
  gloss: 'Is it about an injury or accident, at work or caused by somebody',
  text: {
    zh: '这次是受伤或意外吗，比如工伤、车祸？',
    en: 'Is it about an injury or an accident, for example at work or in traffic?',
    de: 'Geht es um eine Verletzung oder einen Unfall, zum Beispiel bei der Arbeit oder im Verkehr?',
  },
  why: {
    zh: '受伤的费用，有时由别的保险或责任人先付。',
    en: 'Costs of an injury are sometimes paid by another insurance or by whoever caused it.',
    de: 'Kosten einer Verletzung zahlt manchmal eine andere Versicherung oder der Verursacher.',
    source: ['r31'],
  },
  seconds: 4,
  answers: [
    { id: 'yes', text: { zh: '是', en: 'Yes', de: 'Ja' }, base: 0.06 },
    { id: 'no', text: { zh: '不是', en: 'No', de: 'Nein' }, base: 0.94 },
  ],
});

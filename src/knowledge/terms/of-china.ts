import { defineTerm } from '../define.ts';

export default defineTerm({
  id: 'of-china',
  gloss: 'Money of China, and what translations call its insurance, its card and its code but insurers elsewhere do not',
  zh: ['¥'],
  en: [
    'yuan',
    'rmb',
    'cny',
    'chin(a|ese)',
    'social security card',
    '(employee|resident|rural|electronic)[s] medical insurance',
    'medical insurance (card|code|account)',
  ],
  de: ['chinesisch', '(kranken|sozial)versicherungs(karte|konto|code|-qr)', 'medizinische[n|r|s] versicherung'],
});

import { defineTerm } from '../define.ts';

export default defineTerm({
  id: 'deductible',
  gloss: 'Deductible',
  common: true,
  zh: ['起付(线|标准|额|金额|段)', '门槛费', '起付'],
  en: ['deductible', 'minimum payment (line|standard)', '[payment ]threshold', 'starting (payment )?(line|standard)'],
  de: ['selbstbehalt', 'eintrittsschwelle', 'mindestzahlung[sgrenze|sschwelle]', 'selbstbeteiligung'],
});

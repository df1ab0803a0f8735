import { defineTerm } from '../define.ts';

export default defineTerm({
  id: 'deductible',
  gloss: 'Deductible',
  common: true,
  zh: ['起(付|助)(线|标准|额|金额|段)', '门槛费', '起付', '门槛[线]', '免赔(额|线)'],
  en: [
    'deductible',
    'minimum payment (line|standard)',
    '[payment ]threshold',
    'starting (payment )?(line|standard)',
    'starting line',
    'door-sill fee',
    'minimum payable',
    'self-pay threshold',
  ],
  de: [
    'selbstbehalt',
    'eintrittsschwelle',
    'mindestzahlung[sgrenze|sschwelle]',
    'selbstbeteiligung',
    'startlinie',
    'startzahlungs',
    'schwellenwert',
    'schwellenbetrag',
    'mindestbetrag',
    'zahlungsschwelle',
    'anfangsbetrag',
  ],
});

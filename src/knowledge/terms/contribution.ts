import { defineTerm } from '../define.ts';

export default defineTerm({
  id: 'contribution',
  gloss: 'Contribution to the insurance',
  common: true,
  zh: ['缴费', '保费', '(保险|医保|社保|医疗|参保)费', '缴纳', '费款', '社保金'],
  en: ['contribution[s]', 'premium[s]', 'insurance (fee|payment)[s]', 'payment of (insurance|contributions)'],
  de: ['beitrag[s]', 'beiträge[n]', 'prämie[n]', 'versicherungsbeiträge', 'krankenversicherungsbeiträge'],
});

import { defineMisconception } from '../define.ts';

export default defineMisconception({
  id: 'thirty-days-grace',
  gloss: 'Thirty days of grace for the flexibly employed: no national rule',
  claim: {
    zh: '灵活就业人员有 30 天缴费宽限期。',
    en: 'Flexible workers have 30 days of grace.',
    de: 'Flexibel Beschäftigte haben 30 Tage Nachfrist.',
  },
  verdict: 'differs-by-place',
  right: {
    zh: '没有找到全国规定。有些地方有宽限期，长短不同，发现漏缴请马上问 12366。',
    en: 'We found no national rule. Some places give a grace period, of different length; if a month is missing, ask 12366 at once.',
    de: 'Eine landesweite Regel haben wir nicht gefunden. Manche Orte gewähren eine Nachfrist, unterschiedlich lang; fehlt ein Monat, fragen Sie gleich unter 12366.',
    source: ['r17'],
  },
  causes: ['self-paid-arrears', 'withholding-failed', 'withholding-not-set'],
});

import { defineMisconception } from '../define.ts';

export default defineMisconception({
  id: 'twelve-months-end-the-insurance',
  gloss: 'No national rule ends the relation after 12 months; years are added up',
  claim: {
    zh: '断缴超过 12 个月，医保关系就终止。',
    en: 'After a gap of more than 12 months the insurance relation ends.',
    de: 'Nach mehr als 12 Monaten Lücke endet das Versicherungsverhältnis.',
  },
  verdict: 'no-source',
  right: {
    zh: '没有找到这样的全国规定。缴费年限累计计算，以前缴的年限保留。',
    en: 'We found no national rule that says so. Contribution years are added up; your paid years are kept.',
    de: 'Eine landesweite Regel dieser Art haben wir nicht gefunden. Beitragsjahre werden zusammengezählt; Ihre gezahlten Jahre bleiben erhalten.',
    source: ['r13'],
  },
  since: '2011-07-01',
  causes: ['enrolment-ended', 'self-paid-arrears'],
});

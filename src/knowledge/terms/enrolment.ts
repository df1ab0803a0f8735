import { defineTerm } from '../define.ts';

export default defineTerm({
  id: 'enrolment',
  gloss: 'Enrolment in the insurance',
  common: true,
  zh: ['参保', '医保', '社保', '险种', '(医疗|社会|养老|基本医疗|大额医疗)保险', '(医保|社保|参保|保险)(关系|状态|身份|登记)', '统筹'],
  en: ['enrol[l]ment', 'participation', '(insurance|insured) (status|relationship|participation)', 'insurance'],
  de: ['versicherung', 'versicherungs(verhältnis|status|schutz)', 'teilnahme', 'mitgliedschaft', 'krankenversicherung'],
});

import { definePaper } from '../define.ts';

export default definePaper({
  id: 'referral',
  gloss: 'Referral note, where the place of enrolment asks for it',
  text: {
    zh: '转诊单（转院证明）。参保地不一定要求，先打 12393 问清。',
    en: 'Referral note (转诊单). Not every place of enrolment asks for one; ask 12393 first.',
    de: 'Überweisung (转诊单). Nicht jeder Versicherungsort verlangt sie; fragen Sie vorher unter 12393.',
    source: ['secondary'],
  },
});

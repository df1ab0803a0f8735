import { defineQuestion } from '../define.ts';

export default defineQuestion({
  id: 'visitType',
  gloss: 'Inpatient, outpatient or pharmacy',
  text: {
    zh: '这次是住院、门诊，还是在药店？',
    en: 'Is this a hospital stay, an outpatient visit or a pharmacy?',
    de: 'Geht es um einen Klinikaufenthalt, einen ambulanten Besuch oder eine Apotheke?',
  },
  why: {
    zh: '报销规则和结算方式各不相同。',
    en: 'Each has its own rules and way of settling.',
    de: 'Regeln und Abrechnung sind jeweils anders.',
    source: ['r27'],
  },
  seconds: 4,
  answers: [
    { id: 'inpatient', text: { zh: '住院', en: 'Hospital stay (住院)', de: 'Klinikaufenthalt (住院)' }, base: 0.2 },
    { id: 'outpatient', text: { zh: '门诊', en: 'Outpatient visit (门诊)', de: 'Ambulanter Besuch (门诊)' }, base: 0.5 },
    { id: 'pharmacy', text: { zh: '药店', en: 'Pharmacy (药店)', de: 'Apotheke (药店)' }, base: 0.3 },
  ],
});

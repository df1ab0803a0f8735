import { defineQuestion } from '../define.ts';

export default defineQuestion({
  id: 'insuranceType',
  gloss: 'How the person is insured',
  text: { zh: '您参加的是哪种医保？', en: 'Which kind of insurance do you have?', de: 'Wie sind Sie versichert?' },
  why: {
    zh: '同一句提示，对不同的人意思不同。',
    en: 'The same message means different things for different people.',
    de: 'Dieselbe Meldung bedeutet je nach Versicherung etwas anderes.',
    source: ['advice'],
  },
  seconds: 4,
  answers: [
    {
      id: 'employee',
      text: {
        zh: '职工医保，单位缴费',
        en: 'Employees’ scheme (职工医保), my employer pays',
        de: 'Arbeitnehmer-Krankenversicherung (职工医保), mein Arbeitgeber zahlt',
      },
      base: 0.45,
    },
    {
      id: 'flexible',
      text: {
        zh: '灵活就业，自己缴费',
        en: 'Flexible worker (灵活就业), I pay myself',
        de: 'Flexibel beschäftigt (灵活就业), ich zahle selbst',
      },
      base: 0.15,
    },
    {
      id: 'resident',
      text: {
        zh: '居民医保，每年缴一次（含学生、孩子）',
        en: 'Residents’ scheme (居民医保), paid once a year; also students and children',
        de: 'Einwohner-Krankenversicherung (居民医保), einmal im Jahr bezahlt; auch Studierende und Kinder',
      },
      base: 0.28,
    },
    {
      id: 'retiree',
      text: {
        zh: '职工医保，已退休',
        en: 'Retired from the employees’ scheme (退休)',
        de: 'Rentner aus der Arbeitnehmer-Krankenversicherung (退休)',
      },
      base: 0.12,
    },
  ],
});

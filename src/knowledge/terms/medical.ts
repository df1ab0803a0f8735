import { defineTerm } from '../define.ts';

export default defineTerm({
  id: 'medical',
  gloss: 'The insurance is named without doubt',
  zh: [
    '医保',
    '异地就医',
    '就医地',
    '异地结算',
    '基金不予',
    '医疗',
    '社保',
    '社会保障',
    '社会保险',
    '农合',
    '合作医疗',
    '统筹',
    '慢特病',
    '起付',
    '参合',
    '个账',
  ],
  en: ['yibao', 'medical', 'health', 'social security', 'medicare'],
  de: ['genossenschaft', 'kranken', 'gesundheit', 'sozialversicherung'],
});

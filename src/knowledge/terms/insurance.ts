import { defineTerm } from '../define.ts';

export default defineTerm({
  id: 'insurance',
  gloss: 'The subject itself: medical insurance, social insurance',
  common: true,
  zh: ['医保', '医疗保险', '医疗保障', '社保', '社会保险', '社会保障', '基本医疗', '新农合', '合作医疗', '大额医疗', '参保', '统筹', '生育保险', '工伤保险', '起付线', '起付标准', '个人账户', '个账', '慢特病', '险种'],
  en: ['(medical|health|healthcare|social)[ care] (insurance|security)', 'your insurance', 'medicare', 'insured person', 'insured place', 'participation in insurance', '[basic ]medical security', 'pooled fund', 'personal account', 'social pooling'],
  de: ['krankenversicher', 'sozialversicherung', 'gesundheitssicherung', 'medicare', 'versichertenkonto', 'persönliches konto', 'gemeinschaftsfonds', 'versicherungsort', 'versicherungsstatus'],
});

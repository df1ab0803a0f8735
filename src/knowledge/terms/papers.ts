import { defineTerm } from '../define.ts';

export default defineTerm({
  id: 'papers',
  gloss: 'Papers for a claim',
  common: true,
  zh: ['材料', '资料', '单据', '发票', '票据', '病历', '诊断证明', '费用清单', '证明', '附件', '凭据', '出院小结', '原件'],
  en: ['document[s|ation]', 'material[s]', 'paperwork', 'invoice[s]', 'receipt[s]', 'medical record[s]', 'certificate[s]'],
  de: ['unterlagen', 'dokument[e]', 'beleg[e]', 'rechnung[en]', 'nachweis[e]', 'bescheinigung[en]'],
});

import { defineTerm } from '../define.ts';

export default defineTerm({
  id: 'benefit',
  gloss: 'Benefits, entitlement',
  common: true,
  zh: ['待遇', '报销资格', '享受(医保|社保|报销)', '(医保|医疗|统筹|住院|门诊|社保)(待遇|报销|支付|结算)'],
  en: ['benefit[s]', 'entitlement[s]', '[insurance ]treatment', 'coverage', 'reimbursement'],
  de: ['leistung[en]', 'leistungsanspr(uch|üche)', 'anspr(uch|üche)', 'versicherungsschutz', 'erstattung'],
});

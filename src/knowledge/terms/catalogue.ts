import { defineTerm } from '../define.ts';

export default defineTerm({
  id: 'catalogue',
  gloss: 'Catalogue of what is covered',
  common: true,
  zh: [
    '(医保|药品|诊疗|报销|支付|三大|三)(目录|范围)',
    '目录',
    '自费(项目|药[品]|费用|部分)',
    '全自费',
    '丙类',
    '非医保(项目|药品|用药)',
    '医保外',
    '限定支付[范围]',
    '支付范围',
    '适应症',
    '限(适应症|二线|工伤|生育|门诊|住院|儿童|重症)',
  ],
  en: [
    '[insurance |drug |reimbursement ](catalogue|catalog|directory|formulary)',
    'scope of [medical |health ](insurance|reimbursement)',
    '(self-pay|own-expense|own expense|out-of-pocket|self-funded) (item|drug)[s]',
    'restricted (indication|payment)',
  ],
  de: [
    'umfang der [kranken]versicherung',
    '(leistungs|arzneimittel|erstattungs|versicherungs)[-](katalog|verzeichnis|liste)',
    'selbstzahler(leistung|artikel)[en]',
    'eingeschränkte erstattung',
  ],
});

import { definePath } from '../define.ts';

export default definePath({
  id: 'p13',
  gloss: 'Income-tax app: what the employer declared as deducted',
  text: {
    zh: '个人所得税 APP → 收入纳税明细查询 → 选月份 → 专项扣除中的“基本医疗保险费”。这里可能看到单位申报的扣款，但不能证明已经缴到医保',
    en: 'Income-tax app (个人所得税) → income details (收入纳税明细查询) → choose the month → medical insurance under deductions (专项扣除: 基本医疗保险费). It may show what the employer declared; it does not prove payment',
    de: 'Einkommensteuer-App (个人所得税) → Einkommensdetails (收入纳税明细查询) → Monat wählen → Krankenversicherung unter Abzügen (专项扣除: 基本医疗保险费). Dort steht möglicherweise, was der Arbeitgeber gemeldet hat; ein Zahlungsnachweis ist das nicht',
    source: ['advice'],
  },
});

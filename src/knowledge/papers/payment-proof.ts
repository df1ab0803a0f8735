import { definePaper } from '../define.ts';

export default definePaper({
  id: 'payment-proof',
  gloss: 'Block D3: proof of contributions',
  text: {
    zh: '工资条、劳动合同、缴费凭证或银行扣款记录，以及“缴费记录”页面的截图。有哪些带哪些。',
    en: 'Pay slips (工资条), labour contract (劳动合同), payment receipt (缴费凭证) or bank record of the debit, and a screenshot of the payment record (缴费记录). Bring what you have.',
    de: 'Gehaltsabrechnungen (工资条), Arbeitsvertrag (劳动合同), Zahlungsbeleg (缴费凭证) oder Kontoauszug mit der Abbuchung und ein Bildschirmfoto der Beitragszahlungen (缴费记录). Bringen Sie mit, was Sie haben.',
    source: ['advice'],
  },
});

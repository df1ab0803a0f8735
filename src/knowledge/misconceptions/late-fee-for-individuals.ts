import { defineMisconception } from '../define.ts';

export default defineMisconception({
  id: 'late-fee-for-individuals',
  gloss: 'K2: the Act puts the late fee on employers; some places do not allow individuals to pay back',
  claim: {
    zh: '灵活就业人员补缴时要一起付滞纳金。',
    en: 'Flexible workers pay a late fee together with the back payment.',
    de: 'Flexibel Beschäftigte zahlen bei einer Nachzahlung auch einen Säumniszuschlag.',
  },
  verdict: 'not-always',
  right: {
    zh: '法律规定的滞纳金只针对用人单位，个人补缴通常没有；有些城市个人不能补缴，个别地方加收利息。付款前先看金额。',
    en: 'The late fee of the Act is for employers only; individuals usually pay none. Some cities do not allow back payment, a few add interest. Look at the amount before you pay.',
    de: 'Der gesetzliche Säumniszuschlag gilt nur für Arbeitgeber; Einzelpersonen zahlen meist keinen. Manche Städte lassen keine Nachzahlung zu, einzelne verlangen Zinsen. Sehen Sie sich den Betrag vor dem Zahlen an.',
    source: ['r11', 'r10', 'secondary'],
  },
  since: '2011-07-01',
  causes: ['self-paid-arrears', 'withholding-failed'],
});

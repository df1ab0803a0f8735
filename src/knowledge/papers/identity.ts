import { definePaper } from '../define.ts';

export default definePaper({
  id: 'identity',
  gloss: 'Block D2: proof of who the person is, and of the agent',
  text: {
    zh: '身份证；外籍和港澳台人员带参保时登记的居留证件、居住证或护照。请人代办的，加代办人身份证和委托书。',
    en: 'ID card (身份证), or the residence permit or passport used when you were enrolled. If somebody goes for you: their ID card and an authorisation (委托书).',
    de: 'Ausweis (身份证) oder die Aufenthaltserlaubnis oder der Pass, mit dem Sie versichert wurden. Geht jemand für Sie hin: dessen Ausweis und eine Vollmacht (委托书).',
    source: ['secondary'],
  },
});

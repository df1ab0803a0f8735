import { defineMisconception } from '../define.ts';

export default defineMisconception({
  id: 'one-month-locks-the-card',
  gloss: 'K4: a missed month pauses the pool; the balance usually stays usable',
  claim: {
    zh: '漏缴一个月，医保卡就完全不能用了。',
    en: 'After one missed month the card cannot be used at all.',
    de: 'Nach einem ausgelassenen Monat funktioniert die Karte gar nicht mehr.',
  },
  verdict: 'not-always',
  right: {
    zh: '欠费期间统筹待遇一般会暂停；个人账户余额通常仍可使用，以参保地规定为准。',
    en: 'Reimbursement from the pooled fund normally pauses. Money left in the personal account can usually still be spent; your place may differ.',
    de: 'Die Erstattung aus dem Gemeinschaftsfonds ruht in der Regel. Guthaben auf dem persönlichen Konto ist meist weiter nutzbar; an Ihrem Ort kann es anders sein.',
    source: ['r8', 'r14'],
  },
  causes: ['employer-arrears', 'self-paid-arrears', 'account-frozen', 'withholding-failed'],
});

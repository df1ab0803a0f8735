import { defineTerm } from '../define.ts';

export default defineTerm({
  id: 'sheet-account',
  gloss: 'Settlement sheet: paid by the personal account',
  zh: ['[个人|医保]*账户(支付|支出)[金额]*', '个账支付'],
  en: ['(personal )?account (paid|payment)'],
  de: ['konto gezahlt'],
});

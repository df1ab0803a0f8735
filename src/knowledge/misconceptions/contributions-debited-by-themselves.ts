import { defineMisconception } from '../define.ts';

export default defineMisconception({
  id: 'contributions-debited-by-themselves',
  gloss: 'Nothing is debited without a signed agreement',
  claim: {
    zh: '参保以后，保费会自动扣。',
    en: 'Once enrolled, the contribution is debited automatically.',
    de: 'Nach der Anmeldung wird der Beitrag automatisch abgebucht.',
  },
  verdict: 'wrong',
  right: {
    zh: '自己缴费的人通常要先签代扣协议，否则不会自动扣。第一次扣款后请看一下缴费记录。',
    en: 'People who pay themselves usually have to sign a debit agreement (代扣协议) first; without it nothing is taken. Look at the payment record after the first debit.',
    de: 'Wer selbst zahlt, muss in der Regel zuerst eine Lastschriftvereinbarung (代扣协议) abschließen; ohne sie wird nichts abgebucht. Sehen Sie nach der ersten Abbuchung unter den Beitragszahlungen (缴费记录) nach.',
    source: ['secondary'],
  },
  causes: ['withholding-not-set', 'withholding-failed', 'self-paid-arrears'],
});

import { defineTip } from '../define.ts';

export default defineTip({
  id: 'cover-the-debit',
  gloss: 'Money in the account before the debit day; the amount rises when the base changes',
  kind: 'habit',
  title: { zh: '扣款日前看看余额', en: 'Check the account before the debit day', de: 'Vor dem Abbuchungstag das Konto prüfen' },
  text: {
    zh: '在扣款日前几天给自己设个提醒，扣款账户里留够钱。缴费基数调整时，金额可能变多。',
    en: 'Set yourself a reminder some days before the debit day and leave enough in the account. The amount can rise when the contribution base (缴费基数) changes.',
    de: 'Stellen Sie sich einige Tage vor dem Abbuchungstag eine Erinnerung und lassen Sie genug auf dem Konto. Der Betrag kann steigen, wenn sich die Beitragsbemessungsgrundlage (缴费基数) ändert.',
    source: ['advice'],
  },
  causes: ['withholding-failed', 'withholding-not-set', 'self-paid-arrears'],
});

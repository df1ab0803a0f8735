import { defineMisconception } from '../define.ts';

export default defineMisconception({
  id: 'paid-zero-means-balance-zero',
  gloss: 'A payment of 0.00 on a bill is not a balance of 0',
  claim: {
    zh: '医保支付显示 0，就是账户没钱了。',
    en: 'The insurance paid 0, so the account is empty.',
    de: 'Die Versicherung hat 0 gezahlt, also ist das Konto leer.',
  },
  verdict: 'not-always',
  right: {
    zh: '不一定。可能是还没到起付线、项目在目录外、到了限额、卡没有读出来、待遇暂停，或者只是没有选个人账户付款。看结算单上的三行：统筹、个人账户、现金。',
    en: 'Not necessarily: nothing above the deductible, an item outside the catalogue, a limit, a card not read, paused benefits, or the account was simply not used. Look at the three lines of the slip: pooled fund, account, cash.',
    de: 'Nicht unbedingt: Selbstbehalt nicht erreicht, Posten außerhalb des Katalogs, ein Höchstbetrag, Karte nicht gelesen, ruhende Leistungen, oder das Konto wurde einfach nicht genutzt. Sehen Sie sich die drei Zeilen der Abrechnung an: Fonds, Konto, bar.',
    source: ['secondary'],
  },
  causes: ['deductible-not-met', 'not-in-catalogue', 'limit-reached', 'card-unreadable', 'normal-self-pay'],
});

import { defineMisconception } from '../define.ts';

export default defineMisconception({
  id: 'bill-below-balance-shows-zero',
  gloss: 'K5: a bill smaller than the balance lowers the balance; what becomes 0 is the cash part',
  claim: {
    zh: '费用比余额少，所以医保支付显示 0。',
    en: 'The payment shows 0 because the bill is smaller than the balance.',
    de: 'Die Zahlung zeigt 0, weil die Rechnung kleiner ist als das Guthaben.',
  },
  verdict: 'wrong',
  right: {
    zh: '如果个人账户够付您的部分，变成 0 的是现金部分，余额会减少相应的钱。统筹支付为 0，是另外一回事。',
    en: 'If the account covers your share, it is the cash part that is 0, and the balance falls by that sum. The pooled fund paying 0 is another matter.',
    de: 'Deckt das Konto Ihren Anteil, ist der Baranteil 0, und das Guthaben sinkt um diesen Betrag. Dass der Gemeinschaftsfonds 0 zahlt, ist etwas anderes.',
    source: ['secondary'],
  },
  causes: ['normal-self-pay', 'balance-used-up', 'deductible-not-met'],
});

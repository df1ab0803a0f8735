import { defineSignal } from '../define.ts';

export default defineSignal({
  id: 'card-frozen',
  gloss: 'The card or the code is frozen (冻结) or sealed (封存): people say card and mean the account',
  entry: 'card-refused',
  patterns: ['{card|code}……{frozen}', '{frozen}……{card|code}(<^请可须需>|$)', 'card……{frozen}', 'karte……{frozen}', 'frozen card(:|,| -|$)'],
  unless: ['card-reported-lost', 'password-locked', 'card-expired'],
  examples: [
    '医保码已冻结，暂停使用',
    '您的社保卡已被冻结',
    'Your insurance card has been frozen',
    'Ihre Versicherungskarte wurde eingefroren',
    'Frozen card: please contact the bank',
  ],
  counterExamples: ['医保卡未冻结', '医保码账户已解除冻结，可正常使用', '银行卡被冻结', '冻结社保卡请拨打12333'],
});

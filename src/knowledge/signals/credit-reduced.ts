import { defineSignal } from '../define.ts';

export default defineSignal({
  id: 'credit-reduced',
  gloss: 'Less is credited than before',
  entry: 'balance-zero',
  patterns: [
    '(划入|计入|划拨)[的|金额|比例|标准|额]*[已|有所]*(减少|下调|降低|下降|变少)',
    'credit……(was|has been) (reduced|lowered)',
    'gutschrift……(gesenkt|gekürzt|verringert|reduziert)',
    '(划入|计入|划拨)[金额|比例]*[已]*(减少|下降|降低|调整|变少)',
    'credit…(reduced|decreased)',
    'gutschrift…(gekürzt|verringert)',
    'amount……(allocated|credited|transferred)……(decreased|reduced|lowered|dropped)',
    'gutgeschriebene……(gesunken|gekürzt|verringert|reduziert|weniger)',
  ],
  examples: ['您的个人账户划入金额已调整，本月减少', 'Your monthly credit was reduced'],
  counterExamples: ['缴费基数调整通知', '划入成功'],
});

import { defineSignal } from '../define.ts';

export default defineSignal({
  id: 'account-paid-zero',
  gloss: 'The personal account paid nothing',
  entry: 'fund-paid-zero',
  patterns: [
    '(个人账户|账户|个账|医保账户)(支付|支出|抵扣|抵付|扣款|扣除|付款)[金额|额|合计]*{is}{zero}',
    'paid from [personal ]account{is}{zero}',
    '(aus|vom) [dem ][persönlichen ]konto [gezahlt|bezahlt]*{is}{zero}',
    'account (payment|deduction|paid|expenditure)[ amount]*{is}{zero}',
    '(zahlung aus|zahlung vom|abbuchung vom) <a-zäöüß>*<a-zäöüß>*[ ]konto{is}{zero}',
    'konto(zahlung|abbuchung|anteil){is}{zero}',
  ],
  guard: 'bill',
  unless: ['fund-paid-zero', 'insurance-paid-zero'],
  examples: ['个人账户支付 0.00', '账户支付：￥0.00', 'Personal account payment: 0.00', 'Kontozahlung: 0,00'],
  counterExamples: ['个人账户支付 23.50'],
});

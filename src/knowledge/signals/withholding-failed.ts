import { defineSignal } from '../define.ts';

export default defineSignal({
  id: 'withholding-failed',
  gloss: 'The debit failed',
  entry: 'arrears',
  patterns: [
    '{debit-agreement} (of|für|for)……(contribution|premium|beitr)……{failed}',
    '{debit-agreement}……{failed}',
    '(扣款|扣缴|代扣)结果{is}[扣款|扣缴]{failed}',
    '(deduction|debit) of……(premium|contribution|insurance)……{failed}',
    '(abzug|lastschrift|abbuchung)……(beitr)……{failed}',
    '(代扣|批扣|委托扣款|自动扣费|自动扣款|自动缴费|银行扣款|划扣|扣缴|批量扣款)…{failed}',
    '^[本月|本期|缴费|保费]*扣款{failed}',
    '(保费|医保费|社保费|医保|社保)…没扣(上|成功|到)',
    '扣不(了|上)款',
    '(医保费|社保费|保费|保险费)…扣(款|费|缴)…{failed}',
    '{debit-agreement}……(failed|unsuccessful|declined|returned|abnormal)',
    '{debit-agreement}……(fehlgeschlagen|nicht möglich|zurückgewiesen|gescheitert|abgelehnt)',
    '(failed to|could not|unable to|cannot) (deduct|debit|withhold)',
    'bank (deduction|debit)………{failed}',
    '(deduction|debit) (of|for)……(premium|contribution|insurance)[s]………{failed}',
    '(月|职工|居民|灵活就业)<^,。:;>*(医保|社保)[费]*扣(款|费|缴){failed}',
    '(未|没有|没)扣款成功|扣(款|费|缴)(未|没有|不)成功',
  ],
  examples: [
    '医保费批扣失败',
    '本月医保代扣失败，银行卡余额不足',
    'Insurance contribution: direct debit failed',
    'Lastschrift für den Krankenversicherungsbeitrag fehlgeschlagen',
  ],
  counterExamples: ['扣款成功', '贷款代扣失败'],
});

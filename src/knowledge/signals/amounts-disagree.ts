import { defineSignal } from '../define.ts';

export default defineSignal({
  id: 'amounts-disagree',
  gloss: 'Amounts of hospital and insurance do not agree',
  entry: 'payment-failed',
  patterns: [
    '(金额|总额|总费用|费用|总金额|医疗费)……{mismatch}',
    'amount……(do not match|mismatch|inconsistent)',
    'betr(ag|äge)……(stimm(t|en)…nicht|abweich)',
    '(金额|总额|费用|合计|总费用)……(不相等|不等|≠|不平|有差额|有出入|对不上)',
    '(amount[s]|total[s]|sum[s])……(not equal|not add up|differ|not agree|not match|not tally)',
    '(amount|bill|total)[s]* (check|verification|comparison)……failed',
    '(金额|费用|总额)[三方|一致性|数据]*(校验|核对|核验|比对)[结果|,]*(不通过|未通过|没通过|失败|不符|有误|不一致|异常)',
    '(betrags|summen)(prüfung|abgleich)……(fehlgeschlagen|gescheitert)',
    '(betrag|beträge|rechnungsbetrag|rechnung|summe)……(unterscheide|weichen|weicht)',
    '(beträge|summen) [sind ]*(ungleich|verschieden|unterschiedlich)',
    '(金额|总额|费用|合计|总费用|支付额|自付额)……不等于',
    '(betrag|rechnung|summe)……passt nicht……(rechnung|betrag|summe)',
  ],
  examples: [
    '医院总费用与医保返回金额不一致',
    'The amounts do not match',
    'Die Beträge stimmen nicht überein',
    '费用校验不通过，差 0.02 元',
    'The sums do not add up',
    'Die Rechnung weicht von der Vorabrechnung ab',
  ],
  counterExamples: ['金额与中心一致'],
});

import { defineSignal } from '../define.ts';

export default defineSignal({
  id: 'sharing-used',
  gloss: 'The shared quota is empty',
  entry: 'balance-zero',
  patterns: [
    '{sharing}……(quota|kontingent|limit|guthaben)……(used up|exhausted|aufgebraucht|erschöpft)',
    '(quota|kontingent)……{sharing}……(used up|exhausted|aufgebraucht|erschöpft)',
    '(^|<^度诊院病特慢>)可用额度{is}{zero}',
    '(共济|授权|家庭|亲情|共享)[账户|可用|剩余|授权|家庭]*(额度|余额|金额){is}{zero}',
    '{sharing}…(额度|余额|金额){insufficient}',
    '(医保钱包|共济)[账户|可用]*(余额|额度)[已]*(不足|用完)',
    '{sharing}……(quota|balance|limit)…(0|zero|used up|insufficient)',
    'shared quota{is}{zero}',
    'kontingent der mitnutzung{is}{zero}',
    '{sharing}……(quota|limit|balance|kontingent|guthaben)……{insufficient}',
    '(quota|limit|balance|kontingent|guthaben)……{sharing}……{insufficient}',
    '(共济|亲情|家庭|授权)[账户|可用|授权|剩余|共享]*(额度|限额|金额)[已|已经|已全部|全部]*(用完|用尽|用光|不够|到上限|已满|使用完|耗尽|全部使用|使用(,|。|$))',
    '{sharing}……(kein ausreichendes|nicht genug|zu wenig) (guthaben|geld)',
    '(kontingent|guthaben|limit) der [familien]mitnutzung{is}{zero}',
  ],
  guard: 'amount',
  examples: [
    '共济可用额度 ¥0',
    '家庭共济账户额度不足',
    'Family sharing quota used up',
    '共济授权金额已使用完毕',
    'Verbleibendes Kontingent der Familienmitnutzung: 0,00 Yuan',
  ],
  counterExamples: ['可用额度 ¥3,720', '家庭共济账户'],
});

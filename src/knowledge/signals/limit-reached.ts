import { defineSignal } from '../define.ts';

export default defineSignal({
  id: 'limit-reached',
  gloss: 'A limit is reached',
  entry: 'fund-paid-zero',
  patterns: [
    '(天数|数量|剂量|用量|疗程|次数|频次)[已]*超(出|过)[了]*[医保|政策|药品]*(规定|限定|标准|限制|要求)',
    '(统筹|门诊|年度|限额|额度)[剩余|可用|支付]*(余额|额度|限额){is}{zero}',
    '{exceeded}……{limit}',
    '{limit}……({exceeded}|用完|不足|为零|为0|已满|已用尽|exhausted)',
    '^[您][已|已经]*(超额|超限额|超限$|超量)',
    '金额超限',
    '您[已|已经]*超(额|限|量)',
    '(受|有)限制……超',
    '{limit}{is}{zero}',
    '(limit|ceiling|cap|quota)……(reached|exceeded|used up|exhausted|full_)',
    '(reached|exceeded|exceeds)……(limit|ceiling|cap|quota|maximum)',
    '(höchstbetrag|höchstgrenze|obergrenze|limit|grenze|kontingent)……(erreicht|überschritten|ausgeschöpft|aufgebraucht|erschöpft|verbraucht)',
    '(频次|次数|疗程|天数)…超(出|过)',
    '超(出|过)[了]*(医保|规定|政策|支付)[规定|支付]*(标准|限制|次数|频次)',
    '(天数|数量|剂量|用量|疗程|次数|频次|费用|人次)[已]*{exceeded}',
    '超[过|出]*(限定|规定|最大|医保)[支付|用药|使用]*(天数|数量|剂量|用量|次数|频次|限量|疗程)',
    '超(出|过)…(限量|限次|最大量|限定天数)',
  ],
  unless: ['deductible-not-met', 'sharing-used'],
  examples: [
    '您本年度统筹支付已达最高支付限额',
    '门诊额度已用完',
    'You have reached the annual payment limit',
    'Jährlicher Höchstbetrag erreicht',
  ],
  counterExamples: ['年度限额说明', '单日转账限额'],
});

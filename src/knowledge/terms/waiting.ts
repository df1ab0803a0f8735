import { defineTerm } from '../define.ts';

export default defineTerm({
  id: 'waiting',
  gloss: 'Waiting period',
  negatable: true,
  zh: [
    '等待期',
    '观察期',
    '(待遇|资格)审核期',
    '免责期',
    '待遇[享受]未(开始|生效|到)',
    '(未到|尚未到|还未到)待遇[享受|开始]*(期|时间|日期)',
    '待遇尚未生效',
    '待遇[开始]日期未到',
    '参保未满',
    '缴费未满',
    '连续缴费不足',
    '未满[足]等待',
    '待遇(享受|生效|开始)[日期|时间|期]*未到',
  ],
  en: [
    'waiting period',
    'observation period',
    'not yet (effective|in force|entitled)',
    'benefits (start|begin|take effect) (on|from)',
    'benefit[s] (have|has) not [yet ](started|begun|taken effect)',
    'not yet started',
  ],
  de: [
    'wartezeit',
    'karenzzeit',
    'beobachtungszeit[raum]',
    'noch nicht (wirksam|in kraft|anspruchsberechtigt)',
    'nutzen-wiederherstellungszyklus',
    'noch nicht begonnen',
  ],
});

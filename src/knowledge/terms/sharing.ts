import { defineTerm } from '../define.ts';

export default defineTerm({
  id: 'sharing',
  gloss: 'Family sharing',
  common: true,
  zh: [
    '[家庭]共济[账户|额度|授权|关系|绑定|金额]*',
    '亲属[关系|信息|绑定]',
    '家庭(账户|成员|共享)',
    '亲情(账户|绑定|关系)',
    '授权(额度|审核|关系|人|成员)',
    '医保钱包[转账]',
    '被共济人',
    '使用人',
    '近亲属',
    '亲情成员',
    '授权人',
    '共济(人|成员|对象)',
  ],
  en: ['[family ](mutual aid|sharing|economic network)', 'family pooling', 'relative[s]', 'kinship', 'family (account|member)'],
  de: [
    'familien(hilfe|konto|mitglied|mitnutzung|freigabe)',
    'familiäre[n|r] (mitnutzung|hilfe)',
    'angehörige[r|n]',
    'verwandt[e|er|schaft|schaftsverhältnis]',
    'familienhilfe',
  ],
});

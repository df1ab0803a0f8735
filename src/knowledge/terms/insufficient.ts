import { defineTerm } from '../define.ts';

export default defineTerm({
  id: 'insufficient',
  gloss: 'Not enough money',
  negatable: true,
  zh: [
    '不足[以|够|支付|扣]',
    '不够[支付|扣|用]',
    '为负[数]',
    '(出现|变成|是)负数',
    '(已|全部)[被](用完|用尽|花完|耗尽|消失)',
    '已空',
    '少于',
    '低于',
    '小于',
    '不够(付|支付|扣|抵|刷|用|缴)',
    '不足以',
    '透支',
  ],
  en: ['insufficient', 'not enough', 'not sufficient', 'too low', 'not deducted enough', 'exhausted', 'used up', 'run out'],
  de: [
    'unzureichend[e|es|er|en]',
    'nicht (genug|genügend|ausreichend)',
    'reicht nicht',
    'aufgebraucht',
    'erschöpft',
    'verbraucht',
    'nicht gedeckt',
    'zu (niedrig|gering)',
  ],
});

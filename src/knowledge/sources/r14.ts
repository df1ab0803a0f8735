import { defineSource } from '../define.ts';

export default defineSource({
  id: 'r14',
  title: '武汉、珠海等地资料：欠费期间个人账户余额的使用（各地不同）',
  gloss: { en: 'using the balance during a lapse; local rules', de: 'Nutzung des Guthabens während einer Unterbrechung; örtliche Regeln' },
  tier: 'C',
  checkedOn: '2026-11-21',
  checkBy: '2027-02-28',
});

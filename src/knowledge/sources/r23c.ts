import { defineSource } from '../define.ts';

export default defineSource({
  id: 'r23c',
  title: '北京、上海等地个人账户划入时间（各地不同）',
  gloss: { en: 'when the account is credited; local rules', de: 'wann dem Konto gutgeschrieben wird; örtliche Regeln' },
  tier: 'D',
  checkedOn: '2026-11-21',
  checkBy: '2027-02-28',
});

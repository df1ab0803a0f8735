import { defineSource } from '../define.ts';

export default defineSource({
  id: 'r9',
  title: '各地规定：中断期间费用能否追溯报销（各地不同）',
  gloss: {
    en: 'whether costs of the gap are covered later; local rules',
    de: 'ob Kosten aus der Lücke nachträglich gezahlt werden; örtliche Regeln',
  },
  tier: 'D',
  checkedOn: '2026-11-21',
  checkBy: '2027-02-28',
});

import { defineSource } from '../define.ts';

export default defineSource({
  id: 'r10',
  title: '各地规定：补缴期限（各地不同）',
  gloss: { en: 'time limits for back payment; local rules', de: 'Fristen für Nachzahlungen; örtliche Regeln' },
  tier: 'D',
  checkedOn: '2026-11-21',
  checkBy: '2027-02-28',
});

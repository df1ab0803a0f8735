import { defineSource } from '../define.ts';

export default defineSource({
  id: 'r17',
  title: '福州等地规定：灵活就业人员缴费宽限（各地不同）',
  gloss: { en: 'grace periods for flexible workers; local rules', de: 'Nachfristen für flexibel Beschäftigte; örtliche Regeln' },
  tier: 'D',
  checkedOn: '2026-11-21',
  checkBy: '2027-02-28',
});

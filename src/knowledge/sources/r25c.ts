import { defineSource } from '../define.ts';

export default defineSource({
  id: 'r25c',
  title: '京津冀、四川、福建等地：视同备案或省内免备案',
  gloss: { en: 'regions where no registration is needed; local rules', de: 'Regionen ohne nötige Anmeldung; örtliche Regeln' },
  tier: 'C',
  dated: '2023-04-08',
  checkedOn: '2026-11-21',
  checkBy: '2027-02-28',
});

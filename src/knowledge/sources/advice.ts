import { defineSource } from '../define.ts';

export default defineSource({
  id: 'advice',
  title: {
    zh: '本扩展的实用建议，不代表任何规定',
    hant: '本擴充功能的實用建議，不代表任何規定',
    en: 'Practical advice from this extension, not a rule',
    de: 'Praktischer Rat dieser Erweiterung, keine Vorschrift',
  },
  tier: 'advice',
  checkedOn: '2026-11-21',
  checkBy: '2027-11-21',
});

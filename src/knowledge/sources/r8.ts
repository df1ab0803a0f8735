import { defineSource } from '../define.ts';

export default defineSource({
  id: 'r8',
  title: '广州、常州、武汉、岳阳、深圳等地规定：欠费停待遇与恢复（各地不同）',
  gloss: { en: 'when benefits stop and return; local rules', de: 'wann Leistungen ruhen und wieder gelten; örtliche Regeln' },
  tier: 'C',
  checkedOn: '2026-11-21',
  checkBy: '2027-02-28',
});

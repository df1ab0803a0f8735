import { defineMention } from '../define.ts';

export default defineMention({
  id: 'reading',
  gloss: 'A card or a reader cannot read',
  entry: 'card-refused',
  causes: { 'card-unreadable': 'most', 'provider-system-fault': 'half', 'card-expired': 'some' },
  words: {
    zh: [
      '读不',
      '读卡',
      '识别不',
      '识别卡',
      '芯片',
      '消磁',
      '磁条',
      '磁性',
      '刷卡机',
      '感应',
      '卡+坏',
      '卡断',
      '卡+裂',
      '卡+弯',
      '卡+磨',
      '卡+刮',
    ],
    en: ['chip', 'magnetic', 'card reader', 'swipe*', 'unreadable', 'cannot be read', "can't read", 'not read', 'scratched', 'bent card'],
    de: ['chip', 'magnetstreifen', 'lesegerät', 'kartenleser', 'nicht gelesen', 'nicht lesen', 'zerkratzt'],
  },
  denials: ['读卡成功'],
  examples: ['芯片好像坏了'],
  counterExamples: ['读卡成功'],
});

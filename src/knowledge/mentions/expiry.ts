import { defineMention } from '../define.ts';

export default defineMention({
  id: 'expiry',
  gloss: 'A card is old or out of date',
  entry: 'card-refused',
  causes: { 'card-expired': 'most', 'credential-not-activated': 'some', 'card-unreadable': 'some', 'out-of-area-unregistered': 'some' },
  words: {
    zh: [
      '卡+过期',
      '卡+到期',
      '卡+有效期',
      '卡+失效',
      '旧卡',
      '老卡',
      '老版',
      '旧版',
      '换卡',
      '换新卡',
      '一代卡',
      '二代卡',
      '三代卡',
      '停用+卡',
      '卡+停用',
      '印的日期',
      '日期+过',
      '卡+日期',
    ],
    en: ['card+expired', 'old card', 'out of date', 'replace* the card', 'new version of the card', 'date on the card', 'printed date'],
    de: ['karte*+abgelaufen*', 'alte karte', 'alten karte', 'ungültig geworden', 'datum auf der karte'],
  },
  examples: ['卡已经过有效期'],
  counterExamples: ['有效期内'],
});

import { defineMention } from '../define.ts';

export default defineMention({
  id: 'not-connected',
  gloss: 'Not connected for care elsewhere',
  entry: 'payment-failed',
  causes: {
    'cross-region-unsupported': 'most',
    'non-designated-provider': 'half',
    'provider-system-fault': 'some',
    'out-of-area-unregistered': 'some',
  },
  words: {
    zh: ['没联网', '未联网', '没有联网', '不联网', '不支持异地', '没开通异地', '未开通异地', '不支持跨省', '没接入', '未接入'],
    en: ['not connected', 'no direct settlement', 'does not support other'],
    de: ['nicht angeschlossen', 'nicht verbunden', 'keine direktabrechnung'],
  },
  examples: ['这家没接入异地结算'],
  counterExamples: ['已联网'],
});

import { defineMention } from '../define.ts';

export default defineMention({
  id: 'other-channel',
  gloss: 'Asked in a place that cannot know',
  entry: 'record-missing',
  causes: { 'wrong-query-channel': 'most', 'credit-pending': 'some', 'sync-delay': 'some', 'credential-not-activated': 'some' },
  words: {
    zh: [
      '12333',
      '社保app',
      '社保网',
      '社保局+查',
      '人社+查',
      '掌上12333',
      '电子社保卡+查',
      '社保卡app',
      '取款机',
      '柜员机',
      'atm',
      '银行+查',
      '银行+余额',
      '银行app',
      '老家+查',
      '原来+城市+查',
      '个税app',
    ],
    en: ['12333', 'atm', 'cash machine', 'bank app', "bank's app", 'pension app', 'social security app', 'old city'],
    de: ['12333', 'geldautomat*', 'bank-app', 'banking-app', 'rentenportal', 'frühere stadt'],
  },
  examples: ['在取款机上查余额'],
  counterExamples: ['去银行存钱'],
});

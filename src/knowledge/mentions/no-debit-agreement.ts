import { defineMention } from '../define.ts';

export default defineMention({
  id: 'no-debit-agreement',
  gloss: 'The person thought it went by itself, or signed nothing',
  entry: 'arrears',
  causes: { 'withholding-not-set': 'always', 'withholding-failed': 'some' },
  words: {
    zh: ['以为+自动', '没签', '没有签', '未签', '没绑银行卡', '没有绑', '协议+没', '协议+未', '没开通代扣'],
    en: ['thought+automatic*', 'assumed+automatic*', 'never signed', 'not signed', 'no agreement', "didn't sign"],
    de: ['dachte+automatisch*', 'von selbst', 'nichts unterschrieben', 'keine vereinbarung'],
  },
  examples: ['以为会自动缴'],
  counterExamples: ['已经签了协议'],
});

import { defineMisconception } from '../define.ts';

export default defineMisconception({
  id: 'gap-of-sixty-days',
  gloss: 'K1: 60–180 days: 3 months, over 180: 6 months, is a local rule without a named place',
  claim: {
    zh: '断缴 60–180 天等 3 个月，超过 180 天等 6 个月。',
    en: 'A gap of 60–180 days means 3 months’ wait, over 180 days 6 months.',
    de: 'Bei 60–180 Tagen Lücke wartet man 3 Monate, darüber 6 Monate.',
  },
  verdict: 'no-source',
  right: {
    zh: '没有找到这样的全国规定，资料也没有写是哪个地方。全国只规定：转移时中断超过 3 个月的，等待期最长 6 个月。',
    en: 'We found no national rule that says so, and the text names no place. The only national rule: when insurance is moved after a gap of more than 3 months, the wait is 6 months at most.',
    de: 'Eine landesweite Regel dieser Art haben wir nicht gefunden, und der Text nennt keinen Ort. Landesweit gilt nur: Bei einer Übertragung nach mehr als 3 Monaten Lücke höchstens 6 Monate.',
    source: ['r7'],
  },
  since: '2021',
  causes: ['waiting-period'],
});

import { defineMention } from '../define.ts';

export default defineMention({
  id: 'password',
  gloss: 'A password',
  entry: 'card-refused',
  causes: { 'password-locked': 'most', 'credential-not-activated': 'some' },
  words: {
    zh: ['密码'],
    en: ['password', 'pin', 'passcode'],
    de: ['*passwort*', '*kennwort*', 'pin', 'geheimzahl'],
  },
  examples: ['忘了密码'],
  counterExamples: ['输入验证码'],
});

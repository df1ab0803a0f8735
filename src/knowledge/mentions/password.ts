import { defineMention } from '../define.ts';

export default defineMention({
  id: 'password',
  gloss: 'A password',
  entry: 'card-refused',
  causes: { 'password-locked': 'most', 'credential-not-activated': 'some' },
  words: {
    zh: ['密码', '提示不对', '不让输', '输错', '试了+次', '六位数'],
    en: ['password', 'pin', 'passcode', 'wrong three times', 'three times wrong', 'too many tries', 'too many attempts'],
    de: ['*passwort*', '*kennwort*', 'pin', 'geheimzahl', 'dreimal falsch', 'zu viele versuche', 'fehlversuch*'],
  },
  examples: ['忘了密码'],
  counterExamples: ['输入验证码'],
});

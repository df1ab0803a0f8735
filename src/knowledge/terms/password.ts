import { defineTerm } from '../define.ts';

export default defineTerm({
  id: 'password',
  gloss: 'Card or code password',
  common: true,
  zh: ['密码', '口令', 'pin码'],
  en: ['password', 'pin [number|code]', 'passcode', 'pin_'],
  de: ['passwort', 'kennwort', 'pin[-nummer]'],
});

import { defineTerm } from '../define.ts';

export default defineTerm({
  id: 'registration',
  gloss: 'Registration for care elsewhere',
  common: true,
  zh: ['备案', '登记', '转诊', '转院', '报备', '申报'],
  en: ['regist(ered|ration|er)', 'filed', 'filing', 'record[ed][ for the record]', 'put on record'],
  de: ['angemeldet', 'anmeldung', 'registrier(t|ung)', 'einreichung', 'eingereicht', 'aktenvermerk'],
});

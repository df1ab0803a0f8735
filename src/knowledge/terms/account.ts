import { defineTerm } from '../define.ts';

export default defineTerm({
  id: 'account',
  gloss: 'The personal account',
  common: true,
  zh: [
    '个人账户',
    '医保[个人]账户',
    '个账',
    '医疗账户',
    '[医保]门诊账户',
    '(当年|历年|本年|往年)账户',
    '医保钱包',
    '[中心]账户',
    '共济账户',
  ],
  en: ['(personal|individual|insurance|savings|medical) account[s]', 'account'],
  de: [
    '(persönliche|persönliches|persönlichen|individuelle|individuelles) (zahlungs|versicherungs|)konto[s]',
    '(krankenversicherungs|versicherungs|beitrags|kranken)konto[s]',
    'konto[s]',
  ],
});

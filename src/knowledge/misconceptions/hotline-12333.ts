import { defineMisconception } from '../define.ts';

export default defineMisconception({
  id: 'hotline-12333',
  gloss: 'K3: the medical-insurance line is 12393; 12333 is for the card, pension and work',
  claim: {
    zh: '医保的全国热线是 12333。',
    en: 'The national line for medical insurance is 12333.',
    de: 'Die landesweite Nummer der Krankenversicherung ist 12333.',
  },
  verdict: 'wrong',
  right: {
    zh: '医保问题拨 12393；人在外地请加拨参保地区号。12333 管社保卡、养老和就业。',
    en: 'Call 12393 for medical insurance, from elsewhere with the area code of your place of enrolment. 12333 is for the social-security card, pension and employment.',
    de: 'Für die Krankenversicherung gilt 12393, von auswärts mit der Vorwahl des Versicherungsorts. 12333 ist für Sozialversicherungskarte, Rente und Arbeit zuständig.',
    source: ['s28', 'secondary'],
  },
  causes: ['wrong-query-channel', 'other', 'sync-delay'],
});

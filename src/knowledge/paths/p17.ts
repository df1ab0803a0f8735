import { definePath } from '../define.ts';

export default definePath({
  id: 'p17',
  gloss: 'Telephone: 12393, from elsewhere with the area code of the place of enrolment',
  text: {
    zh: '拨打 12393；人在外地，先拨参保地区号，再拨 12393',
    en: 'Call 12393; from another city, dial the area code of your place of enrolment first, then 12393',
    de: 'Rufen Sie 12393 an; von auswärts wählen Sie zuerst die Vorwahl des Versicherungsorts, dann 12393',
    source: ['s28'],
  },
});

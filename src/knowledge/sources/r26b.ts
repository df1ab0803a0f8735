import { defineSource } from '../define.ts';

export default defineSource({
  id: 'r26b',
  title: '医保发〔2022〕22号及昆明、青海公告：自费结算后补办备案',
  gloss: {
    en: 'late registration and claim under the rules of the place of enrolment',
    de: 'nachträgliche Anmeldung und Erstattung nach den Regeln des Versicherungsorts',
  },
  tier: 'B',
  dated: '2022-07-26',
  checkedOn: '2026-11-21',
  checkBy: '2027-03-31',
  url: 'https://www.nhsa.gov.cn/art/2022/7/26/art_104_8629.html',
});

import { definePath } from '../define.ts';

export default definePath({
  id: 'p7',
  gloss: 'National platform without login: designated hospitals, pharmacies, drug catalogue',
  text: {
    zh: '国家医保服务平台网页（不用登录）：查定点医院 fuwu.nhsa.gov.cn/nationalHallSt/#/search/medical，查定点药店 …/search/pharmacies，查药品目录 …/search/drug-directory',
    en: 'National platform on the web, no login: designated hospitals (定点医院) at fuwu.nhsa.gov.cn/nationalHallSt/#/search/medical, pharmacies (定点药店) at …/search/pharmacies, drug catalogue (药品目录) at …/search/drug-directory',
    de: 'Nationale Plattform im Web, ohne Anmeldung: Vertragskliniken (定点医院) unter fuwu.nhsa.gov.cn/nationalHallSt/#/search/medical, Vertragsapotheken (定点药店) unter …/search/pharmacies, Arzneimittelkatalog (药品目录) unter …/search/drug-directory',
    source: ['secondary'],
  },
  url: 'https://fuwu.nhsa.gov.cn/nationalHallSt/#/search/medical',
});

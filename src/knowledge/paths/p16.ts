import { definePath } from '../define.ts';

export default definePath({
  id: 'p16',
  gloss: 'Counter of the agency at the place of enrolment',
  text: {
    zh: '带身份证到参保地医保经办机构；政务服务中心医保窗口、街道（乡镇）便民中心或银行代办点也可能受理',
    en: 'With your ID card to the insurance agency of your place of enrolment (参保地医保经办机构); the insurance window of the government service centre (政务服务中心), the township or street office (便民中心) or an authorised bank may also help',
    de: 'Mit dem Ausweis zur Geschäftsstelle des Versicherungsträgers am Versicherungsort (参保地医保经办机构); auch der Schalter im Bürgerzentrum (政务服务中心), das Straßen- oder Gemeindebüro (便民中心) oder eine beauftragte Bank kann helfen',
    source: ['secondary'],
  },
});

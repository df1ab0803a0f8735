import { defineSource } from '../define.ts';

export default defineSource({
  id: 'r23',
  title: '医保发〔2022〕22号《关于进一步做好基本医疗保险跨省异地就医直接结算工作的通知》：就医地目录、参保地政策、就医地管理',
  gloss: {
    en: 'catalogue of the place of treatment, benefits of the place of enrolment',
    de: 'Katalog des Behandlungsorts, Leistungen des Versicherungsorts',
  },
  tier: 'B',
  dated: '2022-07-26',
  checkedOn: '2026-11-21',
  checkBy: '2027-03-31',
  url: 'https://www.nhsa.gov.cn/art/2022/7/26/art_104_8629.html',
});

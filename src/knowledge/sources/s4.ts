import { defineSource } from '../define.ts';

export default defineSource({
  id: 's4',
  title: '医保发〔2022〕22号《关于进一步做好基本医疗保险跨省异地就医直接结算工作的通知》',
  gloss: {
    en: 'national notice and procedure on direct settlement of care in other provinces',
    de: 'landesweite Regeln zur Direktabrechnung in anderen Provinzen',
  },
  tier: 'B',
  dated: '2022-07-26',
  checkedOn: '2026-11-21',
  checkBy: '2027-03-31',
  url: 'https://www.nhsa.gov.cn/art/2022/7/26/art_104_8629.html',
});

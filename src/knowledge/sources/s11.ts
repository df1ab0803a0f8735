import { defineSource } from '../define.ts';

export default defineSource({
  id: 's11',
  title: '四川省医疗保障局关于职工医保个人账户家庭共济的说明',
  gloss: {
    en: 'Sichuan: page on family sharing of the personal account',
    de: 'Sichuan: Seite zur familiären Mitnutzung des persönlichen Kontos',
  },
  tier: 'A',
  dated: '2025-07-04',
  checkedOn: '2026-11-21',
  checkBy: '2027-02-28',
  url: 'https://ylbzj.sc.gov.cn/scsybj/nc030603/2025/7/4/30cd35203b134f4eac35d0c21f108564.shtml',
});

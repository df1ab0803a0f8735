import { defineSource } from '../define.ts';

export default defineSource({
  id: 's3',
  title: '福建省医疗保障局“职工医保断缴了，怎么办？”',
  gloss: {
    en: 'Fujian: what to do after a lapse of employee cover',
    de: 'Fujian: was nach einer Unterbrechung der Arbeitnehmer-Krankenversicherung zu tun ist',
  },
  tier: 'A',
  dated: '2024-04-19',
  checkedOn: '2026-11-21',
  checkBy: '2027-02-28',
  url: 'https://ybj.fj.gov.cn/bsfw/syldylbzfw/ybbnx/202407/t20240712_6482630.htm',
});

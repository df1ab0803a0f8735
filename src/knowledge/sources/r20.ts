import { defineSource } from '../define.ts';

export default defineSource({
  id: 'r20',
  title: '国办发〔2024〕38号、国家医保局和财政部2026年1月9日通知、四川省医疗保障局2025年7月4日说明：个人账户家庭共济',
  gloss: {
    en: 'family sharing with close relatives, also across provinces',
    de: 'Mitnutzung durch nahe Angehörige, auch über Provinzgrenzen',
  },
  tier: 'B',
  dated: '2026-01-09',
  checkedOn: '2026-11-21',
  checkBy: '2027-03-31',
  url: 'https://ylbzj.sc.gov.cn/scsybj/nc030603/2025/7/4/30cd35203b134f4eac35d0c21f108564.shtml',
});

import { defineSource } from '../define.ts';

export default defineSource({
  id: 's26',
  title: '呼和浩特市玉泉区鄂尔多斯路街道“个人医保缴费、使用信息查询的操作步骤”',
  gloss: {
    en: 'Hohhot: steps for looking up contributions and use in the national platform',
    de: 'Hohhot: so sieht man Beiträge und Ausgaben auf der nationalen Plattform nach',
  },
  tier: 'A',
  dated: '2023-11-07',
  checkedOn: '2026-11-21',
  checkBy: '2027-03-31',
});

import { defineSource } from '../define.ts';

export default defineSource({
  id: 's15',
  title: '内蒙古杭锦后旗人民政府网站答复，2025年11月',
  gloss: {
    en: 'Hangjin Rear Banner, Inner Mongolia: answer on reduced rates outside the area',
    de: 'Hinteres Hanggin-Banner, Innere Mongolei: Auskunft zu niedrigeren Sätzen auswärts',
  },
  tier: 'A',
  dated: '2025-11-04',
  checkedOn: '2026-11-21',
  checkBy: '2027-02-28',
  url: 'https://hjhq.gov.cn/zmhd/zcwdk/yqfk/202511/t20251104_726685.html',
});

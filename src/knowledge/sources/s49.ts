import { defineSource } from '../define.ts';

export default defineSource({
  id: 's49',
  title: '医保码激活失败原因的二手资料，2023年1月',
  gloss: { en: 'secondary text on failed activation of the code', de: 'Sekundärtext zu gescheiterter Aktivierung des Codes' },
  tier: 'C',
  checkedOn: '2026-11-21',
  checkBy: '2027-02-28',
});

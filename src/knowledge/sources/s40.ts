import { defineSource } from '../define.ts';

export default defineSource({
  id: 's40',
  title: '广东某市医疗保障局关于医保码无法使用的说明（转载）',
  gloss: {
    en: 'a Guangdong city bureau on code problems, seen in a mirror',
    de: 'Behörde einer Stadt in Guangdong zu Störungen des Codes, in Kopie gesehen',
  },
  tier: 'A',
  checkedOn: '2026-11-21',
  checkBy: '2027-02-28',
});

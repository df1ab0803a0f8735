import { defineRule } from '../define.ts';

export default defineRule({
  id: 'hangjin-rate-away',
  gloss: 'R-26, local: Hangjin Rear Banner pays 10 % less than the referral rate without a referral',
  topic: 'out-of-area',
  place: {
    regions: ['neimenggu'],
    city: { id: 'hangjin-rear-banner', name: { zh: '杭锦后旗', en: 'Hangjin Rear Banner', de: 'Hinteres Hanggin-Banner' } },
  },
  tier: 'A',
  validity: { asOf: '2025-11-04', checkBy: '2027-02-28' },
  causes: ['out-of-area-unregistered'],
  text: {
    zh: '内蒙古杭锦后旗：没有转诊临时外出就医的，在转诊比例的基础上降低 10%。',
    en: 'Hangjin Rear Banner, Inner Mongolia: without a referral the rate is 10% below the referral rate.',
    de: 'Hinteres Hanggin-Banner, Innere Mongolei: Ohne Überweisung liegt der Satz 10\u00a0% unter dem Satz mit Überweisung.',
    source: ['s15'],
  },
});

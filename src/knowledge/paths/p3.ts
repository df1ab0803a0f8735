import { definePath } from '../define.ts';

export default definePath({
  id: 'p3',
  gloss: 'National app: what was paid for with the insurance',
  text: {
    zh: '国家医保服务平台 APP → 首页 → 消费记录 → 选参保地、就诊类型、年度',
    en: 'National insurance app (国家医保服务平台) → home (首页) → spending record (消费记录) → choose place (参保地), type of visit (就诊类型) and year (年度)',
    de: 'Nationale Versicherungs-App (国家医保服务平台) → Startseite (首页) → Ausgaben (消费记录) → Versicherungsort (参保地), Art des Besuchs (就诊类型) und Jahr (年度) wählen',
    source: ['s26'],
  },
});

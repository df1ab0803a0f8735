import { definePath } from '../define.ts';

export default definePath({
  id: 'p2',
  gloss: 'National app: payment record by place, type and year (months credited)',
  text: {
    zh: '国家医保服务平台 APP → 首页 → 缴费记录 → 选参保地、险种类型、缴费年度',
    en: 'National insurance app (国家医保服务平台) → home (首页) → payment record (缴费记录) → choose place (参保地), type (险种类型) and year (缴费年度)',
    de: 'Nationale Versicherungs-App (国家医保服务平台) → Startseite (首页) → Beitragszahlungen (缴费记录) → Versicherungsort (参保地), Art (险种类型) und Jahr (缴费年度) wählen',
    source: ['s26'],
  },
});

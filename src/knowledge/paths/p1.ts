import { definePath } from '../define.ts';

export default definePath({
  id: 'p1',
  gloss: 'National app: own enrolment record (place, type, status, balance, base)',
  text: {
    zh: '国家医保服务平台 APP → 首页 → 个人参保信息',
    hant: '國家醫保服務平台 APP → 首頁 → 個人參保信息',
    en: 'National insurance app (国家医保服务平台) → home (首页) → my enrolment (个人参保信息)',
    de: 'Nationale Versicherungs-App (国家医保服务平台) → Startseite (首页) → Meine Versicherung (个人参保信息)',
    source: ['s26'],
  },
});

import { definePath } from '../define.ts';

export default definePath({
  id: 'p4',
  gloss: 'National app: bind parents or children and look up their record',
  text: {
    zh: '国家医保服务平台 APP → 首页 → 亲情账户 → 使用身份证号绑定；绑定后可替父母、孩子查询',
    en: 'National insurance app (国家医保服务平台) → home (首页) → family account (亲情账户) → bind by ID number (使用身份证号绑定); then you can look things up for parents and children',
    de: 'Nationale Versicherungs-App (国家医保服务平台) → Startseite (首页) → Familienkonto (亲情账户) → mit Ausweisnummer verknüpfen (使用身份证号绑定); danach können Sie für Eltern und Kinder nachsehen',
    source: ['s26'],
  },
});

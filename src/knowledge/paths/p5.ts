import { definePath } from '../define.ts';

export default definePath({
  id: 'p5',
  gloss: 'National platform in a desktop browser: personal hall',
  text: {
    zh: '电脑打开 fuwu.nhsa.gov.cn → 个人登录 → 我的医保 → 左侧“国家医疗保障个人网厅”',
    hant: '用電腦開啟 fuwu.nhsa.gov.cn → 個人登錄 → 我的醫保 → 左側「國家醫療保障個人網廳」',
    en: 'In a browser: fuwu.nhsa.gov.cn → personal login (个人登录) → my insurance (我的医保) → personal hall in the left menu (国家医疗保障个人网厅)',
    de: 'Im Browser: fuwu.nhsa.gov.cn → Anmeldung für Personen (个人登录) → Meine Versicherung (我的医保) → Online-Schalter im linken Menü (国家医疗保障个人网厅)',
    source: ['s26'],
  },
  url: 'https://fuwu.nhsa.gov.cn',
});

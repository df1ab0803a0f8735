import { definePath } from '../define.ts';

export default definePath({
  id: 'p12',
  gloss: 'Provincial e-tax app or site: amount due, receipts, debit agreement',
  text: {
    zh: '本省电子税务局 APP 或网页 → 自然人登录 → 社保费；各省菜单名称不同',
    hant: '所在省份的電子稅務局 APP 或網頁 → 自然人登錄 → 社保費；各省選單名稱不同',
    en: 'E-tax app or site of your province (电子税务局) → log in as a natural person (自然人) → social-insurance contributions (社保费); menu names differ by province',
    de: 'Steuer-App oder -Portal Ihrer Provinz (电子税务局) → Anmeldung als natürliche Person (自然人) → Sozialbeiträge (社保费); die Menünamen sind je nach Provinz verschieden',
    source: ['secondary'],
  },
});

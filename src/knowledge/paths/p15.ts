import { definePath } from '../define.ts';

export default definePath({
  id: 'p15',
  gloss: 'Hospital cashier or insurance office: settlement slip and the returned message',
  text: {
    zh: '医院收费窗口或医保办：要一份结算单，并请工作人员把系统提示的原文或代码写给您',
    en: 'Hospital cashier (收费窗口) or insurance office (医保办): ask for the settlement slip (结算单) and for the exact message or code that their system shows',
    de: 'Kasse der Klinik (收费窗口) oder Versicherungsbüro (医保办): Bitten Sie um den Abrechnungsbeleg (结算单) und um den genauen Wortlaut oder Code der Systemmeldung',
    source: ['secondary'],
  },
});

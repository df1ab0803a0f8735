import { definePaper } from '../define.ts';

export default definePaper({
  id: 'settlement-slip',
  gloss: 'Settlement slip of the visit in question',
  text: {
    zh: '这次就诊的结算单，收费窗口或医保办可以打印。',
    en: 'The settlement slip of this visit (结算单); the cashier or the insurance office (医保办) can print it.',
    de: 'Der Abrechnungsbeleg dieses Besuchs (结算单); Kasse oder Versicherungsbüro (医保办) können ihn ausdrucken.',
    source: ['secondary'],
  },
});

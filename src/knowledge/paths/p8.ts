import { definePath } from '../define.ts';

export default definePath({
  id: 'p8',
  gloss: 'Alipay: insurance code and place of enrolment',
  text: {
    zh: '支付宝 → 搜索“医保码”，或 市民中心 → 医保 → 医保码；在医保码页面可切换参保地',
    en: 'Alipay (支付宝) → search for 医保码, or citizen centre (市民中心) → insurance (医保) → insurance code (医保码); the place of enrolment can be switched there (参保地切换)',
    de: 'Alipay (支付宝) → nach 医保码 suchen, oder Bürgerzentrum (市民中心) → Versicherung (医保) → Versicherungscode (医保码); dort lässt sich der Versicherungsort wechseln (参保地切换)',
    source: ['secondary'],
  },
});

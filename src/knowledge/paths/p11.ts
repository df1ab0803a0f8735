import { definePath } from '../define.ts';

export default definePath({
  id: 'p11',
  gloss: 'Alipay: payment of contributions',
  text: {
    zh: '支付宝 → 市民中心 → 社保 → 社保缴费',
    en: 'Alipay (支付宝) → citizen centre (市民中心) → social security (社保) → pay contributions (社保缴费)',
    de: 'Alipay (支付宝) → Bürgerzentrum (市民中心) → Sozialversicherung (社保) → Beiträge zahlen (社保缴费)',
    source: ['secondary'],
  },
});

import { definePath } from '../define.ts';

export default definePath({
  id: 'p10',
  gloss: 'WeChat or Alipay: amount due and payment of contributions',
  text: {
    zh: '微信 → 我 → 服务 → 城市服务 → 社保 → 社保缴费（灵活就业或居民）；或支付宝 → 市民中心 → 社保 → 社保缴费',
    en: 'WeChat (微信) → me (我) → services (服务) → city services (城市服务) → social security (社保) → pay contributions (社保缴费), for flexible workers (灵活就业) or residents (居民); or Alipay (支付宝) → citizen centre (市民中心) → social security (社保) → pay contributions (社保缴费)',
    de: 'WeChat (微信) → Ich (我) → Dienste (服务) → Stadtdienste (城市服务) → Sozialversicherung (社保) → Beiträge zahlen (社保缴费), für flexibel Beschäftigte (灵活就业) oder Einwohner (居民); oder Alipay (支付宝) → Bürgerzentrum (市民中心) → Sozialversicherung (社保) → Beiträge zahlen (社保缴费)',
    source: ['secondary'],
  },
});

import { definePath } from '../define.ts';

export default definePath({
  id: 'p9',
  gloss: 'WeChat: insurance code',
  text: {
    zh: '微信 → 我 → 服务 → 医疗健康 → 医保码（医保电子凭证）',
    en: 'WeChat (微信) → me (我) → services (服务) → health (医疗健康) → insurance code (医保码, also 医保电子凭证)',
    de: 'WeChat (微信) → Ich (我) → Dienste (服务) → Gesundheit (医疗健康) → Versicherungscode (医保码, auch 医保电子凭证)',
    source: ['secondary'],
  },
});

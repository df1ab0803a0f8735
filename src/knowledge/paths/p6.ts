import { definePath } from '../define.ts';

export default definePath({
  id: 'p6',
  gloss: 'Registration for care elsewhere, and its record',
  text: {
    zh: '国家医保服务平台 APP 或微信小程序“国家异地就医备案” → 异地备案 → 异地就医备案申请；已办的看“备案记录”',
    en: 'National insurance app (国家医保服务平台) or WeChat mini-program 国家异地就医备案 → registration elsewhere (异地备案) → apply (异地就医备案申请); earlier ones are under 备案记录',
    de: 'Nationale Versicherungs-App (国家医保服务平台) oder WeChat-Miniprogramm 国家异地就医备案 → auswärtige Anmeldung (异地备案) → beantragen (异地就医备案申请); frühere stehen unter 备案记录',
    source: ['s4', 'secondary'],
  },
});

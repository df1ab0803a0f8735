import { definePath } from '../define.ts';

export default definePath({
  id: 'p18',
  gloss: 'App or mini-program of the province, often fresher for local data',
  text: {
    zh: '本省的 APP 或小程序，例如粤医保（广东）、江苏医保云、闽政通（福建）、江西智慧医保、京通（北京）、随申办（上海）、浙里办（浙江）、皖事通（安徽）；本地数据往往更新得更快',
    en: 'The app or mini-program of your province, such as 粤医保 (Guangdong), 江苏医保云 (Jiangsu), 闽政通 (Fujian), 江西智慧医保 (Jiangxi), 京通 (Beijing), 随申办 (Shanghai), 浙里办 (Zhejiang), 皖事通 (Anhui); its local data is often more up to date',
    de: 'App oder Miniprogramm Ihrer Provinz, zum Beispiel 粤医保 (Guangdong), 江苏医保云 (Jiangsu), 闽政通 (Fujian), 江西智慧医保 (Jiangxi), 京通 (Peking), 随申办 (Shanghai), 浙里办 (Zhejiang), 皖事通 (Anhui); örtliche Daten sind dort oft aktueller',
    source: ['secondary'],
  },
});

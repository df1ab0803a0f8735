import { definePath } from '../define.ts';

export default definePath({
  id: 'p14',
  gloss: 'Card matters and pension records; no medical balance there',
  text: {
    zh: '掌上12333 APP、电子社保卡或 si.12333.gov.cn → 社保卡：挂失、制卡进度、密码。这里查不到医保余额',
    hant: '掌上12333 APP、電子社保卡或 si.12333.gov.cn → 社保卡：掛失、製卡進度、密碼。這裡查不到醫保餘額',
    en: 'App 掌上12333, the electronic social-security card (电子社保卡) or si.12333.gov.cn → card (社保卡): report loss (挂失), progress of a new card (制卡进度), PIN (密码). It does not show the insurance balance',
    de: 'App 掌上12333, elektronische Sozialversicherungskarte (电子社保卡) oder si.12333.gov.cn → Karte (社保卡): Verlust melden (挂失), Stand der neuen Karte (制卡进度), PIN (密码). Den Kontostand der Krankenversicherung finden Sie dort nicht',
    source: ['secondary'],
  },
});

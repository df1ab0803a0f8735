import { defineSource } from '../define.ts';

export default defineSource({
  id: 's43',
  title: '某连锁药店小程序的支付失败代码，约2019年',
  gloss: {
    en: 'payment failure codes of a pharmacy chain’s mini-program, about 2019',
    de: 'Fehlercodes beim Bezahlen im Miniprogramm einer Apothekenkette, um 2019',
  },
  tier: 'C',
  checkedOn: '2026-11-21',
  checkBy: '2027-02-28',
});

import { defineSource } from '../define.ts';

export default defineSource({
  id: 'r22',
  title: '医保发〔2019〕30号：2020年底前取消居民个人（家庭）账户',
  gloss: {
    en: 'residents’ personal accounts ended by 31 December 2020',
    de: 'Ende der persönlichen Konten der Einwohner zum 31. Dezember 2020',
  },
  tier: 'B',
  dated: '2019-06-10',
  checkedOn: '2026-11-21',
  checkBy: '2027-03-31',
});

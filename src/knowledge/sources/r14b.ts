import { defineSource } from '../define.ts';

export default defineSource({
  id: 'r14b',
  title: '国家医保局2019年6月20日说明：个人账户本金和利息归个人所有',
  gloss: {
    en: 'principal and interest of the personal account belong to the person',
    de: 'Guthaben und Zinsen des persönlichen Kontos gehören der Person',
  },
  tier: 'B',
  dated: '2019-06-20',
  checkedOn: '2026-11-21',
  checkBy: '2027-03-31',
});

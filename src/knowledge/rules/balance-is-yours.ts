import { defineRule } from '../define.ts';

export default defineRule({
  id: 'balance-is-yours',
  gloss: 'R-14b: principal and interest belong to the person, carry over and can be inherited',
  topic: 'personal-account',
  place: 'national',
  tier: 'B',
  validity: { asOf: '2019-06-20', checkBy: '2027-03-31' },
  causes: ['account-frozen'],
  text: {
    zh: '个人账户的本金和利息归个人所有，可以结转，也可以继承。',
    en: 'Principal and interest of the personal account belong to the person, carry over and can be inherited.',
    de: 'Guthaben und Zinsen des persönlichen Kontos gehören der versicherten Person, bleiben über das Jahresende erhalten und sind vererbbar.',
    source: ['r14b'],
  },
});

import { defineRule } from '../define.ts';

export default defineRule({
  id: 'no-resident-account',
  gloss: 'R-22: residents’ personal accounts had to end by 31 December 2020',
  topic: 'personal-account',
  place: 'national',
  tier: 'B',
  validity: { from: '2020-12-31', checkBy: '2027-03-31' },
  causes: ['no-personal-account'],
  text: {
    zh: '居民医保的个人（家庭）账户要求在 2020 年底前取消；职工医保的个人账户没有取消。',
    en: 'Residents’ personal (household) accounts had to be closed by the end of 2020. The employees’ personal account was not abolished.',
    de: 'Die persönlichen (Familien-)Konten der Einwohner-Krankenversicherung waren bis Ende 2020 aufzulösen. Das persönliche Konto der Arbeitnehmer besteht weiter.',
    source: ['r22'],
  },
});

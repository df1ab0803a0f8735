import { defineRule } from '../define.ts';

export default defineRule({
  id: 'account-credit',
  gloss: 'R-21: since the reform only the own 2 % goes into the account; the employer’s part goes to the pool',
  topic: 'personal-account',
  place: 'national',
  tier: 'B',
  validity: { asOf: '2021', checkBy: '2027-03-31' },
  causes: ['policy-change', 'credit-pending'],
  text: {
    zh: '改革后，在职职工只把本人缴的 2% 计入个人账户，单位缴的部分进统筹基金；退休人员由统筹基金按定额划入，金额由各地规定。各地开始的时间不同，多在 2022 到 2024 年。',
    en: 'Since the reform only the employee’s own 2% goes into the personal account; the employer’s part goes to the pooled fund. Retirees receive a fixed sum set by the place. Places started at different times, mostly between 2022 and 2024.',
    de: 'Seit der Reform kommen nur die eigenen 2\u00a0% der Beschäftigten auf das persönliche Konto; der Arbeitgeberanteil geht an den Gemeinschaftsfonds. Rentner erhalten einen örtlich festgelegten Betrag. Begonnen haben die Orte zu verschiedenen Zeiten, meist zwischen 2022 und 2024.',
    source: ['r21'],
  },
  figures: { ownPercent: 2 },
});

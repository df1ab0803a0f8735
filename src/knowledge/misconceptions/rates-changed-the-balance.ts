import { defineMisconception } from '../define.ts';

export default defineMisconception({
  id: 'rates-changed-the-balance',
  gloss: 'What lowered balances is the credit rule of the 2021 reform, not rates or deductibles',
  claim: {
    zh: '起付线、报销比例调整了，所以账户余额变成 0。',
    en: 'The balance is 0 because deductible and rates were changed.',
    de: 'Das Guthaben ist 0, weil Selbstbehalt und Sätze geändert wurden.',
  },
  verdict: 'wrong',
  right: {
    zh: '影响余额的是个人账户划入办法的改革：单位缴的部分改为全部进入统筹基金，各地多在 2022 到 2024 年开始。',
    en: 'What changed the balance is the reform of how the account is credited: the employer’s part now goes to the pooled fund. Places started mostly between 2022 and 2024.',
    de: 'Verändert hat das Guthaben die Reform der Gutschriften: Der Arbeitgeberanteil geht jetzt an den Gemeinschaftsfonds. Begonnen haben die Orte meist zwischen 2022 und 2024.',
    source: ['r21'],
  },
  since: '2021',
  causes: ['policy-change', 'credit-pending'],
});

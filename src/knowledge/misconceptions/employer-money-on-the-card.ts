import { defineMisconception } from '../define.ts';

export default defineMisconception({
  id: 'employer-money-on-the-card',
  gloss: 'Since the reform only the own 2 % is credited',
  claim: {
    zh: '单位缴的钱也会划到卡里。',
    en: 'The employer’s contribution is credited to the card as well.',
    de: 'Auch der Arbeitgeberanteil wird der Karte gutgeschrieben.',
  },
  verdict: 'wrong',
  right: {
    zh: '改革后，在职职工只有本人缴的 2% 计入个人账户，单位缴的全部进统筹基金。各地开始的时间不同。',
    en: 'Since the reform only the employee’s own 2% is credited; the employer’s part goes wholly to the pooled fund. The start differs by place.',
    de: 'Seit der Reform werden nur die eigenen 2\u00a0% gutgeschrieben; der Arbeitgeberanteil geht ganz an den Gemeinschaftsfonds. Der Beginn ist örtlich verschieden.',
    source: ['r21'],
  },
  since: '2021',
  causes: ['policy-change', 'credit-pending'],
});

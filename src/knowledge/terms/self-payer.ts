import { defineTerm } from '../define.ts';

export default defineTerm({
  id: 'self-payer',
  gloss: 'Flexible or individual payer',
  common: true,
  zh: [
    '灵活就业[人员]',
    '个体[工商户|参保|缴费|人员]',
    '自由职业[者]',
    '个人(身份参保|缴费)',
    '以个人身份',
    '自谋职业',
    '个体户',
    '自己缴费',
    '自己交',
  ],
  en: [
    'flexible (employment|worker|employee)[s]',
    'flexibly employed',
    'self-employed',
    'freelance[r|rs]',
    'flexible employment (personnel|staff)',
    'individual (payer|contributor|participant)[s]',
    'flexible worker[s]',
    'self[-| ]pa(id|ying) (contribut|participa|insur|person)',
  ],
  de: [
    'flexib(el|le|ler|len) (beschäftigt|beschäftigung|erwerbstätig|personaleinsatz)[e|er|en]',
    'selbständig[e|er]',
    'selbstzahler',
    'freiberufler',
    'selbstständig[e|er|en]',
    'freelancer',
    'solo-selbst',
    'selbst[-| ](zahlend|versichert)[e|er|en]',
    'flexibel beschäftigt',
  ],
});

import { defineMisconception } from '../define.ts';

export default defineMisconception({
  id: 'act-articles-28-and-30',
  gloss: 'The Act is cited wrongly: articles 28 and 30 set no waiting period',
  claim: {
    zh: '社会保险法第二十八条和第三十条规定：中断超过 3 个月要连续缴满 6 个月。',
    en: 'Articles 28 and 30 of the Social Insurance Act demand 6 months of payment after a gap of more than 3 months.',
    de: 'Artikel 28 und 30 des Sozialversicherungsgesetzes verlangen nach mehr als 3 Monaten Lücke 6 Monate Zahlung.',
  },
  verdict: 'wrong',
  right: {
    zh: '第二十八条讲哪些费用可以由基金支付，第三十条讲四种不支付的情形，都没有规定等待期。',
    en: 'Article 28 says what the fund pays for, article 30 names four things it does not pay. Neither sets a waiting period.',
    de: 'Artikel 28 sagt, was der Fonds bezahlt, Artikel 30 nennt vier Fälle, die er nicht bezahlt. Eine Wartezeit steht in keinem von beiden.',
    source: ['s7'],
  },
  since: '2011-07-01',
  causes: ['waiting-period', 'employer-arrears'],
});

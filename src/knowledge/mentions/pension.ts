import { defineMention } from '../define.ts';

export default defineMention({
  id: 'pension',
  gloss: 'The pension insurance and the medical one together',
  entry: 'arrears',
  causes: { 'pension-link': 'most', 'self-paid-arrears': 'some', 'withholding-failed': 'some', 'employer-arrears': 'some' },
  words: {
    zh: ['养老+没', '养老+欠', '养老+一起', '养老+捆绑', '养老+未', '养老+先', '养老+断', '养老+必须', '养老保险+才'],
    en: ['pension+together', 'pension+arrears', 'pension+first', 'pension+unpaid', 'pension+owe*', 'pension+bundle*', 'pension+not paid'],
    de: ['rente*+zusammen', 'rente*+rückst*', 'rente*+zuerst', 'rente*+nicht'],
  },
  examples: ['养老没交，医保也不让交'],
  counterExamples: ['养老金到账'],
});

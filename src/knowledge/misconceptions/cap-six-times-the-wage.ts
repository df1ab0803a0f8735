import { defineMisconception } from '../define.ts';

export default defineMisconception({
  id: 'cap-six-times-the-wage',
  gloss: 'Six times and three times the wage is a local formula',
  claim: {
    zh: '年度封顶线是上上年度平均工资的 6 倍，大病补助再付 3 倍。',
    en: 'The yearly cap is six times the average wage of two years back, and the supplement adds three times.',
    de: 'Der Jahreshöchstbetrag ist das Sechsfache des Durchschnittslohns von vor zwei Jahren, der Zusatz noch einmal das Dreifache.',
  },
  verdict: 'differs-by-place',
  right: {
    zh: '这是地方的算法。封顶线由参保地每年规定，请看当地通知或问 12393。',
    en: 'That is a local formula. The cap is set locally each year; see the local notice or ask 12393.',
    de: 'Das ist eine örtliche Formel. Der Höchstbetrag wird jedes Jahr örtlich festgelegt; sehen Sie in der Bekanntmachung nach oder fragen Sie unter 12393.',
    source: ['r27'],
  },
  causes: ['limit-reached'],
});

import { defineMisconception } from '../define.ts';

export default defineMisconception({
  id: 'twenty-five-years',
  gloss: 'Years for cover in retirement are local: 25 is one of several numbers',
  claim: {
    zh: '缴满 25 年，退休后就终身享受医保。',
    en: 'With 25 paid years you are covered for life in retirement.',
    de: 'Mit 25 Beitragsjahren ist man im Alter lebenslang versichert.',
  },
  verdict: 'differs-by-place',
  right: {
    zh: '年限由各地规定，例如上海是 15 年（2026 年 6 月答复），有的地方男女不同。请向参保地核实。',
    en: 'The number of years is set locally: 15 in Shanghai, for example (answer of June 2026); in some places it differs for men and women. Check with your place of enrolment.',
    de: 'Die Zahl der Jahre wird örtlich festgelegt: in Shanghai zum Beispiel 15 (Auskunft vom Juni 2026), mancherorts für Männer und Frauen verschieden. Fragen Sie am Versicherungsort nach.',
    source: ['r30'],
  },
  since: '2011-07-01',
  causes: ['enrolment-ended'],
});

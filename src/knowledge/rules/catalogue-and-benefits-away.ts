import { defineRule } from '../define.ts';

export default defineRule({
  id: 'catalogue-and-benefits-away',
  gloss: 'R-23: catalogue of the place of treatment, benefits of the place of enrolment',
  topic: 'out-of-area',
  place: 'national',
  tier: 'B',
  validity: { from: '2023-01-01', checkBy: '2027-03-31' },
  causes: ['cross-region-unsupported', 'not-in-catalogue'],
  text: {
    zh: '跨省直接结算时，药品和项目按就医地的目录，起付线、比例和封顶线按参保地的政策。',
    en: 'In direct settlement across provinces, the catalogue of the place of treatment decides what is covered; deductible, rate and cap are those of the place of enrolment.',
    de: 'Bei der Direktabrechnung über Provinzgrenzen gilt der Leistungskatalog des Behandlungsorts; Selbstbehalt, Erstattungssatz und Höchstbetrag sind die des Versicherungsorts.',
    source: ['r23'],
  },
});

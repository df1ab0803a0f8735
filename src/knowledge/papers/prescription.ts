import { definePaper } from '../define.ts';

export default definePaper({
  id: 'prescription',
  gloss: 'Prescription',
  text: {
    zh: '处方，以及门诊病历或诊断证明。',
    en: 'The prescription (处方), with the outpatient record (病历) or certificate of diagnosis (诊断证明).',
    de: 'Das Rezept (处方), dazu Krankenunterlagen (病历) oder Diagnosebescheinigung (诊断证明).',
    source: ['s31'],
  },
});

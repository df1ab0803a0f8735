import { defineTip } from '../define.ts';

export default defineTip({
  id: 'job-change',
  gloss: 'Life event: leaving or changing the job, three ways within 3 months',
  kind: 'life-event',
  title: { zh: '换工作或离职', en: 'Changing or leaving the job', de: 'Stellenwechsel oder Kündigung' },
  text: {
    zh: '尽量在 3 个月内接上：新单位参保、灵活就业参保，或者参加居民医保（不设等待期）。问清原单位哪天减员，新单位从哪个月开始缴。',
    en: 'Try to continue within 3 months: through the new employer, as a flexible worker, or in the residents’ scheme, which then has no waiting period. Ask on which day the old employer ended your enrolment and from which month the new one pays.',
    de: 'Schließen Sie möglichst binnen 3 Monaten an: über den neuen Arbeitgeber, als flexibel Beschäftigte(r) oder in der Einwohner-Krankenversicherung, dann ohne Wartezeit. Fragen Sie, an welchem Tag der alte Arbeitgeber Sie abgemeldet hat und ab welchem Monat der neue zahlt.',
    source: ['r5', 'r6', 'advice'],
  },
  causes: ['enrolment-ended', 'employer-arrears', 'waiting-period', 'sync-delay'],
});

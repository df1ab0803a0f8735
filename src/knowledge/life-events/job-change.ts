import { defineLifeEvent } from '../define.ts';

export default defineLifeEvent({
  id: 'job-change',
  gloss: 'Job change: last day of the old, first month of the new enrolment',
  order: 1,
  papers: ['identity', 'leaving-certificate'],
  steps: [
    {
      when: { zh: '事前', en: 'Before', de: 'Vorher', source: ['advice'] },
      does: {
        zh: '离职前问清原单位缴到哪个月、哪天减员，并要一份离职证明。',
        en: 'Ask the old employer up to which month it pays and on which day it ends your enrolment, and get a leaving certificate (离职证明).',
        de: 'Fragen Sie den alten Arbeitgeber, bis zu welchem Monat er zahlt und an welchem Tag er Sie abmeldet, und lassen Sie sich eine Bescheinigung (离职证明) geben.',
        source: ['advice'],
      },
    },
    {
      when: { zh: '3 个月内', en: 'Within 3 months', de: 'Binnen 3 Monaten', source: ['r5'] },
      does: {
        zh: '由新单位参保，或者自己按灵活就业参保。中断的月份，有的地方可以补缴，请问 12366。',
        en: 'Enrol through the new employer or as a flexible worker. Some places allow a back payment for the gap; ask 12366.',
        de: 'Lassen Sie sich vom neuen Arbeitgeber anmelden oder melden Sie sich selbst als flexibel Beschäftigte(r) an. Mancherorts lässt sich die Lücke nachzahlen; fragen Sie unter 12366.',
        source: ['r5', 'r10'],
      },
    },
    {
      when: { zh: '3 个月内', en: 'Within 3 months', de: 'Binnen 3 Monaten', source: ['r6'] },
      does: {
        zh: '暂时没有工作，也可以参加居民医保：职工医保停保后 3 个月内参加，不设等待期。',
        en: 'Without a job for now, the residents’ scheme is open too: joined within 3 months after employee cover ended, it has no waiting period.',
        de: 'Ohne neue Stelle steht auch die Einwohner-Krankenversicherung offen: binnen 3 Monaten nach Ende der Arbeitnehmer-Krankenversicherung ohne Wartezeit.',
        source: ['r6'],
      },
    },
    {
      when: { zh: '第一次发工资以后', en: 'After the first pay', de: 'Nach dem ersten Gehalt', source: ['advice'] },
      does: {
        zh: '在“缴费记录”里看新单位从哪个月开始缴。少了一个月，马上请人事补上。',
        en: 'See in the payment record (缴费记录) from which month the new employer pays. If a month is missing, ask HR at once.',
        de: 'Sehen Sie unter den Beitragszahlungen (缴费记录) nach, ab welchem Monat der neue Arbeitgeber zahlt. Fehlt ein Monat, fragen Sie gleich in der Personalabteilung.',
        source: ['advice'],
      },
    },
  ],
});

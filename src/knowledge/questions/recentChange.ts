import { defineQuestion } from '../define.ts';

export default defineQuestion({
  id: 'recentChange',
  gloss: 'What changed in the last three months',
  text: {
    zh: '最近三个月有没有变动？',
    en: 'Has anything changed in the last three months?',
    de: 'Hat sich in den letzten drei Monaten etwas geändert?',
  },
  why: {
    zh: '变动之后，数据、待遇或卡常常要重新接上。',
    en: 'After a change, data, benefits or the card often have to catch up.',
    de: 'Nach einer Änderung hinken Daten, Leistungen oder Karte oft nach.',
    source: ['secondary'],
  },
  seconds: 8,
  answers: [
    { id: 'none', text: { zh: '没有变动', en: 'No change', de: 'Keine Änderung' }, base: 0.74 },
    { id: 'new-enrolment', text: { zh: '刚参保', en: 'Newly insured', de: 'Neu versichert' }, base: 0.04 },
    {
      id: 'job-change',
      text: { zh: '换了工作或离职', en: 'Changed or left a job', de: 'Arbeitsplatz gewechselt oder verlassen' },
      base: 0.06,
    },
    { id: 'card-replacement', text: { zh: '换了社保卡', en: 'New social-security card', de: 'Neue Sozialversicherungskarte' }, base: 0.04 },
    {
      id: 'transfer',
      text: { zh: '医保转到了别的地方', en: 'Insurance moved to another place', de: 'Versicherung an einen anderen Ort übertragen' },
      base: 0.04,
    },
    {
      id: 'back-payment',
      text: { zh: '刚补缴了费用', en: 'Missed contributions just paid', de: 'Fehlende Beiträge gerade nachgezahlt' },
      base: 0.04,
    },
    { id: 'retired', text: { zh: '刚退休', en: 'Just retired', de: 'Gerade in Rente gegangen' }, base: 0.04 },
  ],
});

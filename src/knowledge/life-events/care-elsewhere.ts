import { defineLifeEvent } from '../define.ts';

export default defineLifeEvent({
  id: 'care-elsewhere',
  gloss: 'A planned treatment or a long stay elsewhere',
  order: 7,
  papers: ['identity', 'referral'],
  steps: [
    {
      when: { zh: '事前', en: 'Before', de: 'Vorher', source: ['advice'] },
      does: {
        zh: '在手机上办异地就医备案，选对城市和类型，记下到期日。',
        en: 'Register on your phone (异地就医备案) with the right city and type, and note when it ends.',
        de: 'Melden Sie die Behandlung am Handy an (异地就医备案), wählen Sie die richtige Stadt und Art und notieren Sie, wann die Anmeldung endet.',
        source: ['r24'],
      },
    },
    {
      when: { zh: '出院结算前', en: 'Before the discharge settlement', de: 'Vor der Entlassungsabrechnung', source: ['s4'] },
      does: {
        zh: '没来得及备案的，结算前还可以补办。',
        en: 'If there was no time, it can still be done until then.',
        de: 'War vorher keine Zeit, lässt sich die Anmeldung bis dahin nachholen.',
        source: ['r24', 's4'],
      },
    },
    {
      when: { zh: '办好以后', en: 'Afterwards', de: 'Danach', source: ['advice'] },
      does: {
        zh: '当场没有结算的，票据、病历和清单都留好，回参保地报销。',
        en: 'What was not settled on the spot is claimed at the place of enrolment: keep receipts, records and the list of costs.',
        de: 'Was nicht gleich abgerechnet wurde, reichen Sie am Versicherungsort ein: Heben Sie Belege, Unterlagen und Kostenliste auf.',
        source: ['advice'],
      },
    },
  ],
});

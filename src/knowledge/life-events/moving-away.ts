import { defineLifeEvent } from '../define.ts';

export default defineLifeEvent({
  id: 'moving-away',
  gloss: 'Moving the insurance to another place',
  order: 2,
  papers: ['identity', 'residence-proof'],
  steps: [
    {
      when: { zh: '事前', en: 'Before', de: 'Vorher', source: ['advice'] },
      does: {
        zh: '只是去一段时间，办异地就医备案就行，不用转保险；换了参保地，才办转移接续。',
        en: 'For a temporary stay, a registration for care elsewhere (异地就医备案) is enough; only a new place of enrolment needs a transfer.',
        de: 'Für einen vorübergehenden Aufenthalt genügt die Anmeldung für Behandlung auswärts (异地就医备案); nur ein neuer Versicherungsort braucht eine Übertragung.',
        source: ['r24'],
      },
    },
    {
      when: { zh: '3 个月内', en: 'Within 3 months', de: 'Binnen 3 Monaten', source: ['r5'] },
      does: {
        zh: '先在新的地方参保，再办转移接续。中断不超过 3 个月的，可以按新参保地规定补缴，从缴费当月起享受待遇。不要在两个地方同时参保。',
        en: 'Enrol in the new place, then have the insurance transferred (转移接续). After a gap of at most 3 months it can be paid up under the rules of the new place, and benefits run from the month of payment. Do not enrol in two places at once.',
        de: 'Melden Sie sich am neuen Ort an und lassen Sie die Versicherung dann übertragen (转移接续). Bei höchstens 3 Monaten Lücke kann nach den Regeln des neuen Orts nachgezahlt werden; Leistungen gibt es ab dem Zahlungsmonat. Melden Sie sich nicht an zwei Orten zugleich an.',
        source: ['r5'],
      },
    },
    {
      when: { zh: '办好以后', en: 'Afterwards', de: 'Danach', source: ['advice'] },
      does: {
        zh: '在医保码里把参保地换成新的地方，再看年限有没有累计上。',
        en: 'Switch the place of enrolment in the code (医保码), then see whether the years were added up.',
        de: 'Wechseln Sie im Code (医保码) den Versicherungsort und sehen Sie nach, ob die Jahre zusammengezählt wurden.',
        source: ['s40', 'r13'],
      },
    },
  ],
});

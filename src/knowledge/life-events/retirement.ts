import { defineLifeEvent } from '../define.ts';

export default defineLifeEvent({
  id: 'retirement',
  gloss: 'Retirement: years are checked before',
  order: 6,
  papers: ['identity'],
  steps: [
    {
      when: { zh: '退休前一年', en: 'A year before', de: 'Ein Jahr vorher', source: ['advice'] },
      does: {
        zh: '请参保地核对医保缴费年限。要满多少年，各地规定不同。',
        en: 'Have the place of enrolment check your contribution years. How many are needed is set locally.',
        de: 'Lassen Sie am Versicherungsort Ihre Beitragsjahre prüfen. Wie viele nötig sind, ist örtlich geregelt.',
        source: ['r30'],
      },
    },
    {
      when: { zh: '事前', en: 'Before', de: 'Vorher', source: ['advice'] },
      does: {
        zh: '在别处缴过的，先办转移接续，年限会累计。',
        en: 'Transfer years paid elsewhere first; they are added up.',
        de: 'Lassen Sie Jahre aus anderen Orten zuerst übertragen; sie werden zusammengezählt.',
        source: ['r13'],
      },
    },
    {
      when: { zh: '事前', en: 'Before', de: 'Vorher', source: ['advice'] },
      does: {
        zh: '年限不够的，问清能不能一次补足，或者按月继续缴。',
        en: 'If years are missing, ask whether they can be paid in one sum or month by month.',
        de: 'Fehlen Jahre, fragen Sie, ob sie auf einmal oder monatlich nachgezahlt werden können.',
        source: ['r30'],
      },
    },
    {
      when: { zh: '办好以后', en: 'Afterwards', de: 'Danach', source: ['advice'] },
      does: {
        zh: '个人账户改由统筹基金按月定额划入，金额和以前不同，是正常的。',
        en: 'The personal account is then credited with a fixed sum from the pooled fund; a different amount from before is normal.',
        de: 'Das persönliche Konto erhält dann einen festen Betrag aus dem Gemeinschaftsfonds; ein anderer Betrag als vorher ist normal.',
        source: ['r21'],
      },
    },
  ],
});

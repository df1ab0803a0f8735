import { defineQuestion } from '../define.ts';

export default defineQuestion({
  id: 'howPaid',
  gloss: 'Who pays the contribution, and in which way',
  text: { zh: '您的医保费平时怎么缴？', en: 'How are your contributions paid?', de: 'Wie werden Ihre Beiträge bezahlt?' },
  why: {
    zh: '没缴上的原因不同，找的人也不同。',
    en: 'Why a payment is missing decides whom to ask.',
    de: 'Warum eine Zahlung fehlt, entscheidet, wer helfen kann.',
    source: ['advice'],
  },
  seconds: 10,
  follows: {
    question: 'insuranceType',
    expects: { employee: ['employer'], flexible: ['by-hand', 'debit', 'assumed-debit'], resident: ['by-hand', 'debit', 'assumed-debit'] },
  },
  answers: [
    { id: 'employer', text: { zh: '单位缴', en: 'My employer pays', de: 'Mein Arbeitgeber zahlt' }, base: 0.45 },
    { id: 'by-hand', text: { zh: '自己每次手动缴', en: 'I pay each time myself', de: 'Ich zahle jedes Mal selbst ein' }, base: 0.38 },
    {
      id: 'debit',
      text: {
        zh: '签了代扣，从银行卡扣',
        en: 'By a signed direct debit (代扣) from my bank account',
        de: 'Per unterschriebener Lastschrift (代扣) von meinem Bankkonto',
      },
      base: 0.12,
    },
    {
      id: 'assumed-debit',
      text: {
        zh: '以为会自动扣，没签过协议',
        en: 'I thought it was automatic; I signed nothing',
        de: 'Ich dachte, es geht von selbst; unterschrieben habe ich nichts',
      },
      base: 0.05,
    },
  ],
});

import { defineQuestion } from '../define.ts';

export default defineQuestion({
  id: 'refused',
  gloss: 'What exactly was refused',
  text: { zh: '具体是哪里没通过？', en: 'What exactly did not work?', de: 'Was genau hat nicht geklappt?' },
  why: {
    zh: '报销、余额、卡和信息是四件不同的事。',
    en: 'Reimbursement, balance, card and record are four different things.',
    de: 'Erstattung, Guthaben, Karte und Eintrag sind vier verschiedene Dinge.',
    source: ['secondary'],
  },
  seconds: 8,
  answeredBy: [
    'settlement-failed',
    'program-failed',
    'lookup-failed',
    'system-timeout',
    'balance-zero',
    'fund-paid-zero',
    'enrolment-not-found',
  ],
  answers: [
    {
      id: 'fund',
      text: {
        zh: '没有报销，统筹支付是 0',
        en: 'Nothing was reimbursed: the fund (统筹) paid 0',
        de: 'Es wurde nichts erstattet: Der Fonds (统筹) zahlte 0',
      },
      base: 0.2,
    },
    {
      id: 'balance',
      text: {
        zh: '个人账户没有钱或不够',
        en: 'The personal account is empty or too low',
        de: 'Das persönliche Konto ist leer oder reicht nicht',
      },
      base: 0.25,
    },
    {
      id: 'card',
      text: {
        zh: '社保卡或医保码用不了',
        en: 'The card or the code (医保码) is not accepted',
        de: 'Die Karte oder der Code (医保码) wird nicht angenommen',
      },
      base: 0.15,
    },
    {
      id: 'record',
      text: { zh: '查不到信息，或信息不对', en: 'My record is missing or not right', de: 'Mein Eintrag fehlt oder stimmt nicht' },
      base: 0.15,
    },
    {
      id: 'payment',
      text: {
        zh: '结算时报错，整笔没有成功',
        en: 'The settlement stopped and the whole payment did not go through',
        de: 'Die Abrechnung brach ab, die ganze Zahlung ging nicht durch',
      },
      base: 0.15,
    },
    {
      id: 'claim',
      text: {
        zh: '事后申请报销没有通过',
        en: 'A claim made afterwards was turned down',
        de: 'Ein nachträglicher Antrag auf Erstattung wurde nicht angenommen',
      },
      base: 0.1,
    },
  ],
});

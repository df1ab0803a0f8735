import { defineMisconception } from '../define.ts';

export default defineMisconception({
  id: 'sharing-is-lending-the-card',
  gloss: 'Family sharing covers money, not cover; lending the card is punished',
  claim: {
    zh: '开通家庭共济，就是把我的卡给家人刷。',
    en: 'Family sharing means that relatives use my card.',
    de: 'Familiäre Mitnutzung heißt, dass Angehörige meine Karte benutzen.',
  },
  verdict: 'wrong',
  right: {
    zh: '共济的只是个人账户里的钱，看病的人要用自己的卡或码。借卡可能被暂停联网结算 3 到 12 个月。',
    en: 'Only the money of the account is shared; the patient uses their own card or code. Lending a card can suspend direct settlement for 3 to 12 months.',
    de: 'Geteilt wird nur das Geld auf dem Konto; der Patient nutzt seine eigene Karte oder seinen Code. Wer die Karte verleiht, kann 3 bis 12 Monate von der Direktabrechnung ausgeschlossen werden.',
    source: ['r20', 'r34'],
  },
  since: '2021-05-01',
  causes: ['family-sharing'],
});

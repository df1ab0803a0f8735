import { defineRule } from '../define.ts';

export default defineRule({
  id: 'sharing-limit',
  gloss:
    'R-20: what is set aside in the wallet is not available to the giver; unused parts return; the link ends with the enrolment of either side',
  topic: 'family-sharing',
  place: 'national',
  tier: 'B',
  validity: { asOf: '2026-01-09', checkBy: '2027-03-31' },
  causes: ['family-sharing'],
  text: {
    zh: '跨省共济时，划到医保钱包给亲属的额度，本人暂时不能用；解除后，没用完的退回。任何一方停保或转移，共济自动解除。',
    en: 'With sharing across provinces, the amount set aside in the wallet (医保钱包) cannot be used by the owner meanwhile; what is left returns when the link is dissolved. The link ends by itself when either enrolment ends or moves.',
    de: 'Bei der Mitnutzung über Provinzgrenzen kann der Inhaber den im Wallet (医保钱包) zurückgelegten Betrag so lange nicht nutzen; der Rest kehrt bei der Auflösung zurück. Endet oder wechselt die Versicherung einer Seite, endet die Verbindung von selbst.',
    source: ['s10'],
  },
});

import { defineRule } from '../define.ts';

export default defineRule({
  id: 'exclusions',
  gloss: 'R-31: the four exclusions of article 30, and payment in advance where a third party does not pay',
  topic: 'exclusions',
  place: 'national',
  tier: 'A',
  validity: { from: '2011-07-01', checkBy: '2027-11-21' },
  causes: ['excluded-circumstance'],
  text: {
    zh: '法律规定基金不付的有四种：应由工伤保险付的、应由第三人负担的、应由公共卫生负担的、在境外就医的。第三人不付或者找不到的，由基金先行支付，再向第三人追偿。',
    en: 'The law names four things the fund does not pay: what work-injury insurance pays, what a third party owes, what public health bears, and treatment abroad (境外就医). If the third party does not pay or is unknown, the fund pays in advance and recovers it.',
    de: 'Das Gesetz nennt vier Fälle, die der Fonds nicht bezahlt: was die Arbeitsunfallversicherung trägt, was ein Dritter schuldet, was das öffentliche Gesundheitswesen trägt, und Behandlung im Ausland (境外就医). Zahlt der Dritte nicht oder ist er unbekannt, zahlt der Fonds im Voraus und holt es sich zurück.',
    source: ['r31'],
  },
});

import { defineRule } from '../define.ts';

export default defineRule({
  id: 'connected-care-away',
  gloss: 'R-25b: ordinary outpatient and in-patient direct settlement is generally open',
  topic: 'out-of-area',
  place: 'national',
  tier: 'B',
  validity: { checkBy: '2027-03-31' },
  causes: ['cross-region-unsupported'],
  text: {
    zh: '住院和普通门诊的跨省直接结算已经普遍开通，但要看这家机构、这类服务有没有联网。',
    en: 'Direct settlement across provinces is generally open for hospital stays and ordinary outpatient care; whether this provider and this type of service are connected has to be looked up.',
    de: 'Für Klinikaufenthalte und gewöhnliche ambulante Behandlung ist die Direktabrechnung über Provinzgrenzen allgemein möglich; ob diese Einrichtung und diese Leistungsart angeschlossen sind, muss man nachsehen.',
    source: ['r25b'],
  },
});

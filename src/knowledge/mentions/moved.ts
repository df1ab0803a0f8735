import { defineMention } from '../define.ts';

export default defineMention({
  id: 'moved',
  gloss: 'The insurance was moved',
  entry: 'record-missing',
  causes: {
    'sync-delay': 'half',
    'wrong-query-channel': 'half',
    'account-frozen': 'some',
    'credit-pending': 'some',
    'enrolment-ended': 'some',
    'identity-mismatch': 'some',
  },
  words: {
    zh: ['转移', '转到', '转入', '转出', '转过来', '转走', '迁到', '迁过来', '参保地+变', '换城市', '换了城市', '户口迁'],
    en: ['moved my insurance', 'transferred', 'transfer of insurance', 'moved to another', 'relocat*', 'changed city', 'moved city'],
    de: ['übertragen', 'umgezogen', 'umzug', 'versicherung verlegt', 'stadt gewechselt'],
  },
  examples: ['医保转到了新的城市'],
  counterExamples: ['转诊'],
});

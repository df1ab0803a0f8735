import { defineMisconception } from '../define.ts';

export default defineMisconception({
  id: 'wait-always-one-to-three-months',
  gloss: 'K1: none to 6 months by place, type and gap; the numbers in circulation are local',
  claim: {
    zh: '补缴以后要等 1–3 个月。也有说下个月、3 个月或 6 个月的。',
    en: 'After a back payment you wait 1–3 months; others say until next month, 3 months or 6 months.',
    de: 'Nach einer Nachzahlung wartet man 1–3 Monate; andere sagen bis zum nächsten Monat, 3 oder 6 Monate.',
  },
  verdict: 'differs-by-place',
  right: {
    zh: '能否免等待、等多久，取决于参保地、险种和中断时间：职工和灵活就业 0–6 个月，转移时中断不超过 3 个月的不等待；居民固定 3 个月，每断一年一般再加 1 个月。',
    en: 'Whether and how long depends on place, type and gap: 0–6 months for employees and flexible workers, none when moving after a gap of at most 3 months; residents 3 months plus about 1 per missed year.',
    de: 'Ob und wie lange, hängt von Ort, Art und Lücke ab: 0–6 Monate für Arbeitnehmer und flexibel Beschäftigte, keine bei einer Übertragung nach höchstens 3 Monaten Lücke; Einwohner 3 Monate plus etwa 1 je ausgelassenem Jahr.',
    source: ['r5', 'r7', 'r1', 'r2'],
  },
  since: '2025',
  causes: ['waiting-period', 'employer-arrears', 'self-paid-arrears', 'resident-unpaid'],
});

import { defineMisconception } from '../define.ts';

export default defineMisconception({
  id: 'card-locks-itself',
  gloss: 'K4: locking after three months, unlocking at the office: unsupported, local at most',
  claim: {
    zh: '断缴超过 3 个月卡会自动锁，要到窗口解锁；药店买药不受影响。也有说账户封存的。',
    en: 'After three months the card locks itself and is unlocked at the office, pharmacies are not affected; others say the account is sealed (封存).',
    de: 'Nach drei Monaten sperrt sich die Karte und muss am Schalter entsperrt werden, Apotheken sind nicht betroffen; andere sagen, das Konto ruhe dann (封存).',
  },
  verdict: 'differs-by-place',
  right: {
    zh: '没有找到这样的全国规定。余额通常仍可使用，个别地方会锁定；请问参保地：现在是统筹暂停，还是账户也不能用？',
    en: 'We found no national rule that says so. The balance can usually still be spent, a few places lock it; ask your place of enrolment which is paused, the pooled fund or the account too.',
    de: 'Eine landesweite Regel dieser Art haben wir nicht gefunden. Das Guthaben ist meist weiter nutzbar, einzelne Orte sperren es; fragen Sie am Versicherungsort, ob nur der Gemeinschaftsfonds ruht oder auch das Konto.',
    source: ['r14'],
  },
  causes: ['account-frozen', 'employer-arrears', 'self-paid-arrears'],
});

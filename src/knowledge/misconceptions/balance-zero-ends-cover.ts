import { defineMisconception } from '../define.ts';

export default defineMisconception({
  id: 'balance-zero-ends-cover',
  gloss: 'An empty account does not stop reimbursement',
  claim: {
    zh: '卡里没钱了，就不能报销。',
    en: 'With no money on the card there is no reimbursement.',
    de: 'Ohne Guthaben auf der Karte wird nichts erstattet.',
  },
  verdict: 'wrong',
  right: {
    zh: '个人账户余额为 0 不等于停保；参保状态正常时，统筹报销不受影响。',
    en: 'A zero balance does not mean you are uninsured. If your enrolment is active, reimbursement is not affected.',
    de: 'Ein Kontostand von 0 heißt nicht, dass Sie nicht versichert sind. Bei aktiver Versicherung bleibt die Erstattung bestehen.',
    source: ['secondary'],
  },
  causes: ['balance-used-up', 'no-personal-account', 'credit-pending', 'family-sharing', 'policy-change'],
});

import { defineTerm } from '../define.ts';

export default defineTerm({
  id: 'referral',
  gloss: 'Referral',
  common: true,
  zh: ['转诊[单|手续|证明|备案|申请|审批]', '转院[单|手续|证明|审批]', '首诊'],
  en: ['referral[ form| letter| note]', 'transfer (form|note)'],
  de: ['überweisung[sschein]'],
});

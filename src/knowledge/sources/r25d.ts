import { defineSource } from '../define.ts';

export default defineSource({
  id: 'r25d',
  title: '北京等地：个人账户异地支付需先开通（各地不同）',
  gloss: {
    en: 'paying from the account outside the area may need switching on; local rules',
    de: 'Zahlen vom Konto auswärts, teils erst nach Freischaltung; örtliche Regeln',
  },
  tier: 'D',
  checkedOn: '2026-11-21',
  checkBy: '2027-02-28',
});

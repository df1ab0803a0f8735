import { defineSource } from '../define.ts';

export default defineSource({
  id: 'r25d',
  title: '北京等地：个人账户异地支付需先开通（各地不同） (paying from the account outside the area may need switching on; local rules)',
  tier: 'C',
  checkedOn: '2026-11-21',
  checkBy: '2027-02-28',
});

import { defineSource } from '../define.ts';

export default defineSource({
  id: 'r17',
  title: '福州等地规定：灵活就业人员缴费宽限（各地不同） (grace periods for flexibly employed persons; local rules)',
  tier: 'C',
  checkedOn: '2026-11-21',
  checkBy: '2027-02-28',
});

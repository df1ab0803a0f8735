import { defineSource } from '../define.ts';

export default defineSource({
  id: 's32',
  title: '珠海补记账规定的转述 (Zhuhai: the provider posts the settlement later, secondary text)',
  tier: 'C',
  checkedOn: '2026-11-21',
  checkBy: '2027-02-28',
});

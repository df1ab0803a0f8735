import { defineSource } from '../define.ts';

export default defineSource({
  id: 'advice',
  title: '本扩展的实用建议，不代表任何规定 (practical advice of this extension; no rule is claimed)',
  tier: 'advice',
  checkedOn: '2026-11-21',
  checkBy: '2027-11-21',
});

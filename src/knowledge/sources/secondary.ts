import { defineSource } from '../define.ts';

export default defineSource({
  id: 'secondary',
  title: {
    zh: '多份相互一致的二手资料',
    en: 'Several secondary texts that agree with one another',
    de: 'Mehrere übereinstimmende Sekundärtexte',
  },
  tier: 'C',
  checkedOn: '2026-11-21',
  checkBy: '2027-03-31',
});

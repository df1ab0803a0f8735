import { defineTerm } from '../define.ts';

export default defineTerm({
  id: 'sheet-scope',
  gloss: 'Settlement sheet: in scope',
  zh: [
    '符合(政策|医保|基本医疗)[范围|规定|报销]*[内|的]*[金额|费用]*',
    '政策范围内[金额|费用]*',
    '可报销费用',
    '进入统筹[费用|金额]*',
    '医保范围内[费用|金额]*',
  ],
  en: ['(in|within)[ ][the ][policy ]scope', 'eligible (amount|costs)', 'policy range'],
  de: ['erstattungsfähige kosten', 'im leistungsumfang'],
});

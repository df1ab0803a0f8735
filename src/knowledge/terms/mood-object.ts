import { defineTerm } from '../define.ts';

export default defineTerm({
  id: 'mood-object',
  gloss: 'Right before a group: there is one here, or it is what must not be',
  zh: ['(存在|有|含|属于|不允许|不能|不可|无法|使用|需要|须)<^,。;>*$'],
});

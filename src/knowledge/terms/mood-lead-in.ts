import { defineTerm } from '../define.ts';

export default defineTerm({
  id: 'mood-lead-in',
  gloss: 'Opens a list of what may be: reasons, cases, conditions',
  zh: ['(原因|情形|情况|条件|问题|可能|以下|下列|如下|包括|事项)<^。!?:>*:$'],
  en: ['(reasons|causes|cases|conditions|the following|problems|may be)<^.!?:>*:$'],
  de: ['(gründe|ursachen|fälle|bedingungen|folgende[n|r|s]|mögliche[n|r]|probleme)<^.!?:>*:$'],
});

import { defineTerm } from '../define.ts';

export default defineTerm({
  id: 'mood-conditional',
  gloss: 'What follows holds only under a condition',
  zh: ['如果', '若', '^对<^不码上>', '(断缴|停保|欠费|等待|中断|停缴|暂停)期间', '如(您|你|有|遇|需|因|果|出现|发现|仍|未|不|系统|发生|提示|显示)', '假如', '倘若', '一旦', '凡', '只要', '只有', '除非', '对于', '针对', '当(您|你|参保|系统|出现|发生)', '遇到', '万一', '对(因|未)', '要是', '哪怕', '即使', '为(避免|防止|确保|保障|方便)', '以免', '以下(情况|情形|人员|费用|原因)', '下列(情况|情形|人员|费用)', '由于…可能', '例如', '比如', '譬如'],
  en: ['if', 'when', 'once', 'in case', 'unless', 'should you', 'whenever', 'provided that', 'in the event', 'for those who', 'those who', 'people who', 'anyone who', 'such as', 'for example', 'e.g.', 'to avoid', 'depending on'],
  de: ['wenn', 'falls', 'sofern', 'sobald', 'im falle', 'bei [einem |einer ](rückstand|ablauf|verlust)', 'wer_', 'diejenigen', 'zum beispiel', 'z.b.', 'um……zu vermeiden', 'je nach', 'nachdem'],
});

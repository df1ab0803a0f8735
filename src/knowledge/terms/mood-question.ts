import { defineTerm } from '../define.ts';

export default defineTerm({
  id: 'mood-question',
  gloss: 'Asking about the subject, not telling of a case',
  zh: ['怎么<^刷试弄>', '怎么$', '怎样', '如何', '为什么', '为啥', '为何', '什么', '啥', '哪些', '哪里', '哪个', '哪种', '几种', '几天', '几个月', '几折', '多久', '多少[钱]', '多长时间', '会怎样', '有影响', '有什么', '谁来', '原因(是|有|及|分析|解析|汇总)', '的原因', '(主要|常见|可能)[的]原因', '怎麼', '什麼', '(可以|能|还|影响|会)…吗', '能不能', '会不会', '要不要', '还能(用|报|使用)', '该不该', '的后果', '的区别', '是不是', '多大', '咋', '何时', '(用药额|报销额)还是'],
  en: ['^(what|why|how|when|where|which|who|does|do|did|is|are|can|could|should|will|would|has|have)_', 'what if', 'how to', 'reasons (for|why)', 'what happens', 'what to do', 'faq', 'guide to', 'everything you need'],
  de: ['^(was|warum|wieso|wie|wann|wo|welche[r|s|n]|wer|ist|sind|kann|können|muss|müssen|soll|wird|werden|darf)_', 'was (bedeutet|tun|passiert)', 'gründe für', 'ratgeber', 'wissenswertes', 'alles zu'],
});

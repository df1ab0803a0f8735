import { defineTerm } from '../define.ts';

export default defineTerm({
  id: 'mood-conditional-inside',
  gloss: 'Inside a state: it speaks of a time or a group',
  zh: [
    '内发生',
    '情(况|形)下',
    '期间',
    '的话',
    '(^|<^超逾及按同实临>)时<,、>',
    '<^滞落>后<,、>',
    '者<,可应>',
    '<^应关该此>的人员',
    '的(用户|患者|单位|家庭|群众|市民|学生)<可应须需不无请,>',
    '的参保人',
    '的职工(<^医>|$)',
    '的居民(<^医>|$)',
    '状态下',
    '<^您你我>的(城乡|城镇|群众|市民|学生|家庭|新生儿)',
    '(个月|年|天)<以上下内>*的…(人员|职工|居民|单位|灵活)',
  ],
  en: [', those who', ', anyone'],
  de: [', wer_', ', diejenigen'],
});

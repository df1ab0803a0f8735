import { defineTerm } from '../define.ts';

export default defineTerm({
  id: 'mood-conditional-end',
  gloss: 'At the end of its clause: all of the clause is only a time or a case',
  zh: ['(<^超逾届及按同实临暂小当准随立平历限耗延计工学>时|时候|情况下)$', '<^最之先今然随其背前落滞>后$'],
});

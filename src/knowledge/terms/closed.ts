import { defineTerm } from '../define.ts';

export default defineTerm({
  id: 'closed',
  gloss: 'Closed for good',
  negatable: true,
  zh: ['注销', '销户', '撤销', '作废', '销卡', '已退卡', '回收', '(已|被)销$', '清退'],
  en: ['cancel[l]ed', 'closed', 'revoked', 'voided', 'written off', 'logged out', 'deregistered'],
  de: ['gelöscht', '(<^n>|^)geschlossen', 'aufgelöst', 'annulliert', 'storniert', 'abgemeldet'],
});

import { defineTerm } from '../define.ts';

export default defineTerm({
  id: 'debit-agreement',
  gloss: 'Direct debit',
  common: true,
  zh: ['(代扣|批扣|委托扣款|自动扣费|自动扣款|自动缴费|银行扣款|划扣|扣缴)[协议|签约|业务]', '三方协议', '代扣', '银行卡扣费'],
  en: ['direct debit', 'withholding', 'auto[-| ]pay[ment]', 'automatic (deduction|payment)', 'debit'],
  de: ['lastschrift[vereinbarung|einzug|auftrag]', 'einbehaltung[svereinbarung]', 'abbuchung[sauftrag]', 'einzugsermächtigung', 'abzug'],
});

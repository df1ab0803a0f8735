import { defineSignal } from '../define.ts';

export default defineSignal({
  id: 'withholding-missing',
  gloss: 'No debit agreement is signed',
  entry: 'arrears',
  patterns: [
    'no (withholding|direct debit|debit|deduction) agreement',
    'keine (lastschrift|einbehaltungs|abbuchungs|einzugs)[vereinbarung]',
    '{not-signed}…{debit-agreement}',
    '{debit-agreement}…{not-signed}',
    '(代扣|委托|批扣)[扣款]协议[状态]{is}(未|无|失效|解约|终止|过期)',
  ],
  examples: [
    '您尚未签订医保费代扣协议',
    'No withholding agreement for your insurance',
    'Keine Lastschriftvereinbarung für die Krankenversicherung',
  ],
  counterExamples: ['签订代扣协议', '代扣协议已签约'],
});

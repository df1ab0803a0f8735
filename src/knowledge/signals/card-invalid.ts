import { defineSignal } from '../define.ts';

export default defineSignal({
  id: 'card-invalid',
  gloss: 'The card is not valid',
  entry: 'card-refused',
  patterns: [
    '{card|code}……{invalid}',
    '{invalid}…{card|code}',
    '卡(无效|作废)',
    '(冻结|挂失|失效|锁定)或作废',
    '(invalid|not valid|unrecogni(s|z)ed) card',
    'ungültige (karte|sozialversicherungs|versicherungs|krankenversicherungs)',
    '{card}[片|已|经|被|已经]*(报损|报废|损毁)',
  ],
  unless: ['card-expired', 'identity-mismatch'],
  examples: ['无效的医保卡', '该卡无效', 'Invalid insurance card', 'Ungültige Versicherungskarte'],
  counterExamples: ['卡片有效'],
});

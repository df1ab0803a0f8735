import { defineTerm } from '../define.ts';

export default defineTerm({
  id: 'mismatch',
  gloss: 'Do not agree',
  negatable: true,
  zh: [
    '不(唯一|相等)',
    '对应(多|两)(个|条)',
    '不(一致|符|匹配|相符|对应|相同|同<^步意时>|吻合|同步)',
    '对不上',
    '不是…的[卡|人]',
    '有出入',
    '冲突',
    '存在差异',
  ],
  en: [
    'not equal',
    'do[es] not match',
    'mismatch[ed]',
    'inconsistent',
    'not consistent',
    'differ[s] from',
    'do[es] not (agree|correspond)',
    'not the same',
  ],
  de: [
    'stimm(t|en)……nicht überein',
    'abweich(t|en|end|ung)',
    'unstimmig[keit|keiten]',
    'nicht identisch',
    'passt nicht',
    'widersprüchlich',
    'falsche angaben',
    'angaben sind falsch',
  ],
});

import { defineTerm } from '../define.ts';

export default defineTerm({
  id: 'mood-unsuccess',
  gloss: 'Looks like success but is not',
  zh: [
    '(不|未|没|没有|未能|尚未|非)[能|完全|被]*(成功|正常|一致|通过|有效|可用|畅通|恢复|激活|同步|到账|入账|缴|参保|完成|生效|启用|开通|备案|办理)',
    '无效',
    '失效',
    '不可用',
    '是否(成功|正常|有效|一致)',
  ],
  en: ['unsuccessful', 'not (successful|normal|completed|active|valid|restored|up to date)', 'abnormal', 'inactive', 'incomplete'],
  de: ['nicht (erfolgreich|normal|aktiv|abgeschlossen|wiederhergestellt|gültig|freigeschaltet|in ordnung)', 'abnormal', 'inaktiv'],
});

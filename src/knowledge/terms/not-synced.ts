import { defineTerm } from '../define.ts';

export default defineTerm({
  id: 'not-synced',
  gloss: 'Data not yet there',
  zh: [
    '(未|没有|尚未|未能|还未)[及时|完成](同步|回传|推送|下发|共享)',
    '(^|<^序口件本录>)(未|没有|尚未|未能|还未)[及时|完成]更新',
    '(^|<^等>)待(回传|同步|更新|入库|处理)',
    '同步(中|失败|异常|延迟|超时)',
    '数据[传输|更新|同步](延迟|滞后|未更新)',
    '卡库不一致',
    '正在(同步|传输|核验中|转移)',
    '信息系统不统一',
    '转移[接续](中|办理中|未完成)',
    '在途',
    '转移[接续|手续]*[尚|还]未(完成|办结|结束|到账)',
  ],
  en: [
    'not [been |yet |yet been ](synchroni(s|z)ed|synced|updated|transmitted)',
    '(synchroni(s|z)ation|sync|transmission|data update|data transmission)…(pending|delay|delays|delayed|failed|in progress)',
    'awaiting (synchroni(s|z)ation|transmission|return)',
  ],
  de: [
    'nicht (synchronisiert|aktualisiert|übertragen|übermittelt)',
    '(synchronisation|synchronisierung|datenübertragung|übermittlung)…(verzögert|ausstehend|fehlgeschlagen|läuft)',
    'verzögerung[en] bei der datenübertragung',
    'datenverzögerung',
  ],
});

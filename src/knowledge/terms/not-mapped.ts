import { defineTerm } from '../define.ts';

export default defineTerm({
  id: 'not-mapped',
  gloss: 'Not set up in the hospital: no code, no counterpart, not sent',
  zh: [
    '(未|没有|没|尚未|还未|无|未做|未进行)[进行|做|完成|全部|完全|与|和|同|相应|对应|建立|有|医保|国家|中心|成功|的|过|目录]*(对应|对照|对码|匹配|映射|维护|贯标|挂接|关联|上传|传送|传输|上报)',
    '(未|没有|没|尚未)(进行|做|完成)<^,。;>*(对应|对照|对码|匹配|映射|贯标)',
    '(没|没有|未|尚未|还没)[有]*(对|挂|配|绑)[上|过|好|了|到]*[医保|国家|目录|金保|社保|标准]*[的]*(码|编码|目录|国家码|代码)',
    '(无|没有|没|缺|缺少|未有)[对应|相应|有效|的]*(医保|国家|社保|农合)[医保]*(码|编码|代码|项目|目录)',
    '(编码|国家码|医保码|代码)[一栏|字段|是|为|还|都]*(没有值|没值|空着|空白|空缺|是空|缺失|没填|未填|没有对照|未对照)',
    '(没|没有|未)(匹配|对应|映射|对照|维护)[上|到|成|好|医保|国家]*',
  ],
  en: [
    'not [yet |been ]*(mapped|matched|uploaded|transmitted|coded|maintained)',
    '(has|have) no [medical |insurance |corresponding ]*code',
    'not [yet |been ]*(compared|corresponding|linked)',
    '(matched|mapped) (wrongly|incorrectly)',
    'without [a |an |any ]*(insurance |national |corresponding )?code',
    "(doesn't|do not|does not|don't) have [a |an |any ]*(insurance |national |corresponding )?code",
  ],
  de: [
    'nicht (zugeordnet|hochgeladen|übertragen|übermittelt|gepflegt|verschlüsselt)',
    '(hat|haben) keinen [versicherungs]code',
    'ohne [versicherungs]code',
    'nicht (abgeglichen|verknüpft|gemappt)',
  ],
});

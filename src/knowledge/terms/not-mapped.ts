import { defineTerm } from '../define.ts';

export default defineTerm({
  id: 'not-mapped',
  gloss: 'Not set up in the hospital: no code, no counterpart, not sent',
  zh: [
    '(未|没有|没|尚未|还未|无|未做|未进行)[进行|做|完成|全部|完全|与|和|同|相应|对应|建立|有|医保|国家|中心|成功|的|过|目录]*(对应|对照|对码|匹配|映射|维护|贯标|挂接|关联|上传|传送|传输|上报)',
    '(未|没有|没|尚未)(进行|做|完成)<^,。;>*(对应|对照|对码|匹配|映射|贯标)',
  ],
  en: [
    'not [yet |been ]*(mapped|matched|uploaded|transmitted|coded|maintained)',
    '(has|have) no [medical |insurance |corresponding ]*code',
  ],
  de: ['nicht (zugeordnet|hochgeladen|übertragen|übermittelt|gepflegt|verschlüsselt)', '(hat|haben) keinen [versicherungs]code'],
});

import { defineSignal } from '../define.ts';

export default defineSignal({
  id: 'sharing-refused',
  gloss: 'The sharing link was refused',
  entry: 'payment-failed',
  patterns: [
    '(家人|对方|父母|子女|配偶)<^,。>*(没|未)[有]授权',
    '{sharing}……{absent}或已(解除|失效|撤销|取消)',
    '{sharing}……({failed}|{absent}|{refused}|未通过|不通过|未审核|已解除|未授权|未绑定|未开通|未生效|已失效|已过期|审核中|not (approved|passed|authori(s|z)ed)|nicht genehmigt)',
    '授权(审核)?[未|不]通过',
    '({failed}|{absent})…{sharing}',
    '{sharing}[状态|情况]*{is}(已[被]*(解除|失效|过期|取消|撤销|终止)|未(授权|绑定|通过)|(解除|失效|过期)$)',
    '{sharing}……(aufgehoben|gelöst|beendet|abgelaufen)',
    '{sharing}……(released|dissolved|terminated|revoked|expired)',
    '{sharing}…不在同一',
    '(不支持|未开放|未开通|不能使用|无法使用|不可使用|用不了)<^,。:;>*{sharing}',
    '(family|mutual aid)……(mutual aid|sharing|account)……(not (bound|linked|authori(s|z)ed|open|activated)|expired)',
  ],
  examples: [
    '亲属关系核验不通过',
    '家庭共济绑定失败',
    'Family sharing authorization failed',
    'Verwandtschaft konnte nicht bestätigt werden, familiäre Mitnutzung abgelehnt',
  ],
  counterExamples: ['新增家庭共济授权', '授权成功'],
});

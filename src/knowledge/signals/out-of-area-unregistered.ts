import { defineSignal } from '../define.ts';

export default defineSignal({
  id: 'out-of-area-unregistered',
  gloss: 'Care elsewhere without a valid registration',
  entry: 'payment-failed',
  patterns: [
    '(未|没有|尚未|无|请先|需[要]先|必须先|没)[办理|进行|做|到|在|先|有效|参保地|申请|查询到|查到]*[跨省]{out-of-area}[就医|医保|手续|的]*(备案|登记|转诊|手续)',
    '{out-of-area}…(未|没有|尚未|无|需|请先)[办理|进行|做|有效]*(备案|登记|报备)',
    '备案……(失效|过期|到期)',
    '备案[状态]{is}(未|无|失效|已失效|已过期|审核不通过|不通过|待审核|已撤销)',
    '无有效…备案',
    '(备案)[信息|记录|已|状态]*(已过期|过期|失效|无效|不存在|已取消|到期|未生效|已终止|未通过|未审核|审核中|不在有效期)',
    '{absent}…{out-of-area}…备案',
    '^(未备案|无备案|未办理备案|备案失效|备案已过期|没有备案)_',
    '(未|没有|无|尚未)[办理|有效]*备案',
    '{out-of-area}……(record|filing|registration)……(expired|invalid)',
    '{out-of-area}……keine……(einreichung|anmeldung)',
    'not [been ](registered|filed|recorded)……{out-of-area}',
    '{out-of-area}……not [been ](registered|filed|recorded)',
    '{out-of-area}……(not [been ]*registered|not filed|without registration|no registration)',
    '(not [been ]*registered|register|no [valid ]registration)……{out-of-area}',
    '{out-of-area}……(nicht (angemeldet|registriert|eingereicht)|keine anmeldung|ohne anmeldung)',
    '(keine|ohne|nicht)……{out-of-area}',
  ],
  examples: [
    '您未办理异地就医备案',
    '异地就医备案已过期',
    'You have not registered for out-of-area care',
    'Auswärtige Behandlung nicht angemeldet',
  ],
  counterExamples: ['异地就医备案成功', '异地就医备案', '域名未备案'],
});

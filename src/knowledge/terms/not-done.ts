import { defineTerm } from '../define.ts';

export default defineTerm({
  id: 'not-done',
  gloss: 'Not done yet',
  zh: [
    '未(办理|进行|做|登记|申请|提交|完成|经|通过|获|备案|报备|申报|办|开通|批准|审批|审核|认定|转诊)',
    '没(有|)(办理|进行|做|登记|申请|提交|完成|办|经过|备案|报备|通过)',
    '尚未',
    '还未',
    '没有',
    '无[有效]',
    '不存在',
    '未',
    '缺(少|乏|失)',
    '请先(办理|到|去|进行|申请|提交|完成|通过)',
    '需[要][先|到|前往|提供|办理|经]*',
    '必须[先]',
    '须先',
  ],
  en: [
    'not [been |yet |yet been ](registered|filed|done|completed|approved|submitted|recorded|reported)',
    'no [valid ]',
    'unregistered',
    'without',
    'please [first ](register|apply|complete|file|submit)',
  ],
  de: [
    'nicht (angemeldet|registriert|eingereicht|beantragt|genehmigt|erfasst|hinterlegt)',
    'keine[n|r] [gültige|gültigen]',
    'ohne',
    'fehl(t|ende|ender)',
  ],
});

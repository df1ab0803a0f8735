import { defineTerm } from '../define.ts';

export default defineTerm({
  id: 'mood-confirm',
  gloss: 'A question that only asks the person to go on',
  zh: [
    '是否(继续|重试|确认|重新|现在|前往|立即|需要|要|查看|去|愿意)',
    '要继续吗',
    '是否(确定|确认|同意)[要|去|继续|使用]',
    '继续吗',
    '确认[继续|办理|提交]*吗',
    '[是否]重试',
    '去办理吗',
    '要不要(继续|再|改|转|现在|立即)',
    '(是否|去|立即|现在)(激活|办理|绑定|开通)',
    '请问<^,。?>*(办|科|人员|窗口|中心|管理员)(!|。|$)',
    '(请问|要|确定|确认|还要)[要]*<^,。?>*继续<^,。?>*吗',
  ],
  en: ['(do you want|would you like|continue|retry|try again|proceed|go)'],
  de: ['(möchten sie|wollen sie|fortfahren|erneut versuchen|wiederholen)'],
});

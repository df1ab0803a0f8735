import { defineTerm } from '../define.ts';

export default defineTerm({
  id: 'mood-title',
  gloss: 'A name of a page, a menu or a function, not a statement',
  zh: [
    '^(剩余|历史|累计|应补)欠费$',
    '^(社保卡|医保卡|卡|电子社保卡)[临时|正式]*挂失$',
    '(补缴|重结|预结|导办)$',
    '^(社保卡|社会保障卡|医保卡|卡|账户|电子凭证|医保码)(注销|解冻|补办|申领|激活)',
    '^<^无未没暂><^,。>*记录$',
    '(金额|费用|总额|合计|查询|管理|列表|统计|维护|设置|登记|审核|新增|修改|删除|导出|打印|详情|清单|明细表|一览|办事指南|服务指南|专区|大厅|入口|须知|解答|公示|公告|通知|指引|说明|功能|模块|菜单|流程图|明细|原因|累计|情况|月份|类型|标志|时间|日期|编号|代码|名称|描述|提示|结果)$',
    '\\(&',
    '\\(<a-z>\\)$',
    '解挂$',
    '^去(激活|办理|绑定|开通|缴费|认证)$',
    '^查询<^不失异无未到系>',
    '^(新增|修改|删除|导出|批量|查看|关于|我要)',
  ],
  en: ['(inquiry|query|management|list|guide|notice|announcement|settings|overview|help|details)$'],
  de: ['(abfrage|verwaltung|liste|übersicht|hinweise|einstellungen|hilfe)$'],
});

import { defineTerm } from '../define.ts';

export default defineTerm({
  id: 'mood-needless',
  gloss: 'What is missing is not needed, is only an entry of a list, or what failed works again',
  zh: [
    '(不存在|没有|未发现|未见|暂无)[任何|在途]*(重复|欠费|断缴|冻结|违规|停保|漏缴|逾期)',
    '(没有|暂无|无)待处理',
    '无需',
    '无须',
    '毋须',
    '不需[要]',
    '不用',
    '不必',
    '不再需要',
    '免于',
    '已[经]*(排除|修复|恢复正常)',
    '(不存在|没有(出现|发现|发生)|未(出现|发现|发生|见)|不会(出现|发生|有)|并非|并不是)……的(情况|情形|现象|问题|行为)',
    '(没有|未|从未)(出现|发生)',
    '^并(非|不是)',
    '(未|没有|没|暂无)<^,。>*(查询|查|找|检索|搜索|匹配)到<^,。;>*(医生|医师|药店|门店|号源|待办|消息|政策|活动|内容|商品|附近)',
    '(未|没有|没|无)[发现|看到|见到|查到|检出|检测到|查询到|任何|明显|存在|出现]*(欠费|欠缴|未缴|拖欠|违规|断缴|骗保|差错|漏缴)',
    '(没有|暂无|目前无)(待<^遇>|需要|需)[要|您|你|处理|的]*<一-龥>',
  ],
  en: ['(no|not)……(required|needed|necessary)'],
  de: ['entsperrt', '(nicht|kein|keine)………(erforderlich|nötig|notwendig)'],
});

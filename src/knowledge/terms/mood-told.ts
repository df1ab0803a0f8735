import { defineTerm } from '../define.ts';

export default defineTerm({
  id: 'mood-told',
  gloss: 'Tells what is so, though it ends like a title',
  zh: [
    '<^是否有无>未(申请|报告|证明)$',
    '(不足|无法|不能|未能|尚未|已被|已在|已经|已达|已超|已用|没有|暂未|暂不|超过|超出|拒绝|驳回|需要|须|^请)……(费用|功能|登记|审核|设置|信息|业务|维护|结果|查询|管理|次数|申请|证明|明细|说明|记录|备案)$',
    '(您|你|本次|该(病人|患者|参保人|卡))',
    '^<^关发查送推>……(停用|停保|冻结|欠费|催缴|终止|失效)(通知|通知书|告知书)$',
    '<一-龥>(未|没有)(维护|配置|设置|对照|对码|匹配|上传|登记)……(代码|编码|信息|记录|明细|登记|审核|费用|名称)$',
  ],
  en: ['(failed|unable|cannot|could not|not|no longer|has|have|is|are|was|were|your)_'],
  de: ['(konnte|kann|ist|sind|steht|wurde|nicht|ihr[e|er])_'],
});

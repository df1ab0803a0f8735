import { defineTerm } from '../define.ts';

export default defineTerm({
  id: 'mood-barred-step',
  gloss: 'Behind a state, or around it: a step of the work at a counter that is barred, not the insurance of a person',
  zh: [
    '(不能|不可|无法|不允许|禁止|不得)[再|再次|直接|进行|重复|随意]*<^,。:;>*(打印|取消|重置|修改|删除|作废|编辑|导出|重打|补打|新增|添加(<^亲共家成为>|$)|保存|换号|转科|开医嘱|下医嘱|冲销|撤消|调整|同收费|负数|合并<^结>|引用|回退|签署|汇总|复制|转医保|续保|退出|关闭)',
    '(,|;)(不能|不允许|不可|无法|不得|不准)[再|进行|直接]*(删除|修改|重置|取消|撤销|作废|编辑|红冲)',
    '(,|;)(不能|不允许|不可|无法|不得|不准)[再|进行|直接]*(改|动|变更|录入|补录)',
    '(取消|删除|修改|撤销|改|录入|打印|作废|保存)不(了|掉)',
    '(不能|不可|无法)[做|办理|进行|办]*<^,。:;>*召回',
    '(录入|录|补录)医嘱',
    '只读',
    '(号|号码|编号|编码)(不正确|有误|错误|不对),请重新(输入|填写|录入)',
    '请先(确认|取消|撤销|作废|保存|关闭)<^。>*再',
    '(未|没有|尚未)(选择|读卡|扫码)<^,。>*[,]*(不能|不允许|无法|不可)',
  ],
  en: ['(cannot|can not|may not) be (printed|cancelled|canceled|reset|edited|deleted|exported|changed)'],
  de: ['kann nicht (gedruckt|storniert|bearbeitet|gelöscht|geändert) werden'],
});

import { defineTerm } from '../define.ts';

export default defineTerm({
  id: 'mood-over',
  gloss: 'Behind a trouble: it is over now, or only a step of the desk is refused',
  zh: [
    '^[,;]*(不能|不允许|不可|无法|不得|不准)[再|进行|直接]*(删除|修改|重置|取消|撤销|作废|编辑|红冲)',
    '^[,;](现|现在|目前)[均]*已<^,。;>*(恢复|解决|解除|修复|排除|正常)',
  ],
});

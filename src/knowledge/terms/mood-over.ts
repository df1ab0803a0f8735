import { defineTerm } from '../define.ts';

export default defineTerm({
  id: 'mood-over',
  gloss: 'Behind a trouble: it is over now',
  zh: [
    '^[,;](现|现在|目前)[均]*已<^,。;>*(恢复|解决|解除|修复|排除|正常)',
    '^[,;]已(于|在)…(补缴|缴清|补齐|结清|恢复|续保|转入)',
    '^[,;](转|转入)(职工|居民|城乡)',
    '(已修复|已处理完)',
    '^[,;]不影响',
    '(无需|不需要|不用|不必|无须)(再|转|退费|退款|恢复|转院|登记|处理|办理|重复)',
  ],
});

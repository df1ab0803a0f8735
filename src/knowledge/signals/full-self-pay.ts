import { defineSignal } from '../define.ts';

export default defineSignal({
  id: 'full-self-pay',
  gloss: 'Everything is to be paid by the person',
  entry: 'fund-paid-zero',
  patterns: [
    '(全部|全额|均|所有费用|将按|按|为)[费用|均|均为|为|由|将]*(全自费<^金费部>|全自费$|自费$|自费<^金费部药项>|个人(承担|垫付|支付|负担))',
    '全自费$',
    '(按|为|将|以|转)[将|以]*全自费',
    'entire bill……own expense',
    '(gesamte|ganze) rechnung……(eigene kosten|selbst)',
    'all costs……own expense',
    '[alle|sämtliche] kosten……selbst',
    '先自费',
    '(改|请|转|按)自费',
    '(全部|所有)(费用)?(由)?(个人|患者|本人)(承担|支付|垫付|自理)',
    '(自付|自费)比例[为|是|:]*100%',
    '只能(自费|以现金|现金)',
    'all [the ]*costs (are|is) (self-paid|self-funded|borne by)',
    '(full|entire|whole) (amount|bill|cost)……(yourself|own expense|self-paid)',
    '^full[y] self-(pay|paid|funded)',
    '(gesamte|ganze|volle) (betrag|rechnung|preis)……selbst',
    '(说|告知|提示|显示|通知)<^,。:;>*(要|需要|得|必须|只能)[全额|全部|都]*自费',
  ],
  unless: 'any',
  examples: ['本次费用全部自费', '结算结果：全自费', 'All costs are at your own expense'],
  counterExamples: ['自费费用 12.00', '自费协议说明'],
});

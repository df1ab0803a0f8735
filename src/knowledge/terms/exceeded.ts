import { defineTerm } from '../define.ts';

export default defineTerm({
  id: 'exceeded',
  gloss: 'Over a limit',
  negatable: true,
  zh: [
    '超限<^价>',
    '超限$',
    '超(过|出|额|支|标|量|上限)',
    '已达[到]',
    '达[到](上限|最高|限额|封顶)',
    '(已|全部)(用完|用尽|使用完)',
    '(已|累计)超',
    '大于',
    '超限[额]',
  ],
  en: [
    'exceed[ed|s|ing|s the]',
    '(reached|over|above|hit) [the |your ][annual |yearly |maximum |payment ]*(limit|ceiling|cap|maximum|quota)',
    'limit…(reached|exceeded|exhausted)',
  ],
  de: ['überschritten', 'überschreitet', '(grenze|limit|höchstbetrag|obergrenze)…(erreicht|ausgeschöpft)', 'übersteigt'],
});

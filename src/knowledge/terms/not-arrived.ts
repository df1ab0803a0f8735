import { defineTerm } from '../define.ts';

export default defineTerm({
  id: 'not-arrived',
  gloss: 'Has not come in yet',
  zh: [
    '(没[有]|未|还没|尚未)[被|及时]*(打进|打到|打入|进账|打款|发放|下发|拨付)',
    '未(到账|入账|划入|划拨|计入|及时…划拨|返还|注入|按时划入|到|按时到账)',
    '(没[有]|尚未|还未|还没|暂未)(到账|入账|划入|划拨|计入|返还)',
    '(需[要]|请)[先](圈存|结转)',
    '(暂|暂时|目前暂)(无法|不能|未)(划拨|划入|到账|入账)',
    '无法划拨',
    '(划拨|划入|计入|返还|注入)<^,。;:>*(尚未|未|还未|没有)完成',
    '划拨失败',
    '划账失败',
    '入账失败',
    '到账失败',
    '延迟(到账|划拨|划入)',
    '未(注资|返款|记账|计账)',
    '(一直没|迟迟没|迟迟未|一直未|还是没|仍未|仍没)[有]*(到|进|来|入|打|发|划|返)',
    '(未|没|没有|尚未|还没)[有]*(拨付|拨款|注入|转入|转到|记入|结转|返到)',
    '(待|等待)(划拨|划转|到账|注资|划账)',
    '到账[有]*延迟',
    '(划拨|划账|划转|拨付|注资|返还)[被|已|将|有]*(推迟|延迟|延后|未完成|未成功|受阻|失败|中断|延期)',
  ],
  en: [
    'not [been |yet |yet been ](credited|received|arrived|transferred|booked|paid in)',
    'credit (delayed|failed|pending|missing)',
    'not [been |yet |yet been ](funded|topped up|paid out)',
  ],
  de: [
    'nicht (gutgeschrieben|eingegangen|überwiesen|angekommen|verbucht)',
    'gutschrift (fehlt|verzögert|steht aus|ausstehend|fehlgeschlagen)',
    'nichts……(gutgeschrieben|überwiesen|eingegangen|eingezahlt|verbucht)',
    'nicht……konto[s]…(gutgeschrieben|angekommen|eingegangen)',
    'nicht (aufgeladen|eingezahlt|zugewiesen)',
  ],
});

/** Pages of a given number of text nodes, as portals make them: forms, lists, tables and running text. */

const NAMES = ['张三', '李四', '王芳', '赵敏', '陈伟', '刘洋'];
const ITEMS = ['门诊结算', '住院登记', '药店购药', '医保支付', '年度缴费', '异地就医备案查询'];
/** Each says something about the person. */
const REFUSALS = ['您的医保个人账户余额不足', '您所在单位已欠费', '您的医保已暂停参保', '您的医保码未激活', '您的医保卡已冻结'];

export interface PageSize {
  readonly texts: number;
  readonly findings?: number;
  /** Locked and open fields, shadow hosts and frames as well. */
  readonly mixed?: boolean;
}

/** What a page is called in tables. */
export const nameOf = ({ texts, findings = 0, mixed = false }: PageSize): string =>
  `${texts / 1_000}k texts${findings ? `, ${findings} findings` : ''}${mixed ? ', mixed' : ''}`;

/** One record: ten text nodes in twelve elements. */
function record(at: number): string {
  const day = `2026-${String((at % 12) + 1).padStart(2, '0')}-${String((at % 28) + 1).padStart(2, '0')}`;
  return (
    `<div class="row"><span class="name">${NAMES[at % NAMES.length]}</span><span>${ITEMS[at % ITEMS.length]}</span><span>${day}</span>` +
    `<span>费用总额</span><b>${(at * 7.3 + 120.5).toFixed(2)}</b><span>参保状态</span><em>正常参保</em>` +
    `<p>账户余额<i>${(at * 3.1 + 1003.2).toFixed(2)}</i>元</p></div>`
  );
}
const TEXTS_OF_RECORD = 10;
const RECORDS_OF_SECTION = 40;

/** The markup of a page's body. */
export function bodyOf({ texts, findings = 0, mixed = false }: PageSize): string {
  const records = Math.ceil(texts / TEXTS_OF_RECORD);
  const every = findings ? Math.floor(records / findings) : Infinity;
  let html = '<h1>参保人员医疗费用明细</h1>';
  for (let at = 0; at < records; at++) {
    if (at % RECORDS_OF_SECTION === 0) html += `${at ? '</section>' : ''}<section class="list"><h2>${2_000 + (at % 26)}年度记录</h2>`;
    html += record(at);
    if (at % every === every - 1 && at / every < findings)
      html += `<div class="box" role="alert"><p>${REFUSALS[Math.floor(at / every) % REFUSALS.length]}（第${at}号）。</p></div>`;
    if (mixed && at % 20 === 0) html += `<label>缴费月数</label><input readonly value="12"><input value="a"><yh-card></yh-card>`;
  }
  return `${html}</section>${mixed ? '<iframe srcdoc="<p>医保服务</p>"></iframe>'.repeat(3) : ''}`;
}

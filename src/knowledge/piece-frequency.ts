const CHINESE = /[\u4e00-\u9fff]/;
/** Characters of which nearly every refusal holds one and few other words do: not, without, lose, stop, lack, wrong, freeze, exceed, … */
export const TROUBLE = /[不未无没非否失停止断欠漏缺错误异障冻封锁禁拒退超终销废挂丢驳毁坏乱崩瘫忙冲突负空尽耗旧骗盗假违酗殴杀残罚]/;
/**
 * Words on nearly every page of a portal: state, cost, total, sum, balance, limit, settle, register, query, handle, pay, file, medical,
 * service, elsewhere, personal, account, people, use, insurance, enrolled, contribute, system, reimburse, drug, card, please;
 * visit, stay, pharmacy, hospital, institution, record, detail, item, year, time, day, kinds, area, name, document, number, employer,
 * employee, resident, pooled, fund, benefit, maternity, injury, pension, relation, transfer, referrals, catalogue, materials, proof,
 * invoices, progress, apply, review, notice, guide, electronic, credential, password, family, version, update, agreement, data, show;
 * months, amid, can, outside, electronic credential, mobile payment, information system.
 */
export const ORDINARY: readonly string[] =
  `状态 费用 总额 金额 余额 额度 结算 登记 查询 办理 支付 备案 医疗 服务 异地 个人 账户 人员 使用 保险 医保 参保 缴费 系统 报销 药 卡 请
  门诊 住院 药店 医院 机构 记录 明细 项目 年度 时间 日期 类型 类别 地区 姓名 证件 号码 单位 职工 居民 统筹 基金 待遇 生育 工伤 养老 关系
  转移 转诊 转院 目录 材料 资料 证明 发票 票据 进度 申请 审核 通知 指南 电子 凭证 密码 家庭 版本 更新 协议 数据 显示
  个月 中 能 外 电子凭证 移动支付 信息系统`.split(/\s+/);
/** On every page in Chinese, whatever it is about: month, is, have, at, to, go, may, over, wait, because, item, become, already, amid, as. */
const COMMON = '月是有在到去可过等因条成已中为';

/** For each list of parts the one that is rarest on pages which refuse nothing; a piece that is looked for anyway costs nothing more. */
export function rarestParts(lists: readonly (readonly (readonly string[])[])[]): readonly (readonly string[])[] {
  const chosen = new Set<string>();
  const isChosen = (piece: string) => [...chosen].some((known) => piece.includes(known));
  const costOf = (part: readonly string[]) => part.reduce((sum, piece) => sum + (isChosen(piece) ? 0 : frequency(piece)), 0);
  const cheapest = (parts: readonly (readonly string[])[]) => Math.min(...parts.map(costOf));
  const found = new Map<(typeof lists)[number], readonly string[]>();
  const alone = new Map(lists.map((parts) => [parts, cheapest(parts)]));
  for (const parts of lists.toSorted((a, b) => alone.get(a)! - alone.get(b)!)) {
    const least = cheapest(parts);
    const part = parts.find((each) => costOf(each) === least)!;
    for (const piece of part) chosen.add(piece);
    found.set(parts, part);
  }
  return lists.map((parts) => found.get(parts)!);
}

/** How often a page in Chinese that refuses nothing holds a piece, in rough proportion. */
export function frequency(piece: string): number {
  if (/^(?:\d{1,2}|\d*\.\d*|[\p{P}\p{S}]+)$/u.test(piece)) return 3_000;
  if (COMMON.includes(piece)) return 1_500;
  if (!CHINESE.test(piece)) return piece.length > 3 ? 0.02 : 1;
  if (ORDINARY.some((word) => word.includes(piece))) return 2_000;
  if (ORDINARY.some((word) => piece.startsWith(word))) return 100;
  if (TROUBLE.test(piece)) return [0, 10, 0.5, 0.1][Math.min(3, piece.length)]!;
  return [0, 500, 10, 2][Math.min(3, piece.length)]!;
}

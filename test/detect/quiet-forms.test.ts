import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { readText } from '../../src/detect/read-text.ts';
import { knowledge, lexicon } from './lexicon.ts';

/** Hundreds of texts are read in one test. */
vi.setConfig({ testTimeout: 30_000 });

const signalsIn = (text: string) => readText(text, lexicon).map(({ signal }) => signal);
const hintsIn = (text: string) => signalsIn(text).filter((id) => lexicon.signal(id)?.guard !== 'warning');

const CHINESE = /[\u4e00-\u9fff]/;
const GERMAN = /[äöüß]|\b(?:der|die|das|ist|nicht|wurde|karte|konto|keine?|sie|ihre?)\b/i;
/** Messages of one clause: what is put into another sentence must be able to stand there. */
const messages = knowledge.signals
  .filter(({ guard }) => guard !== 'warning')
  .flatMap(({ examples }) => examples)
  .map((text) => text.replace(/[。.!！]$/, ''))
  .filter((text) => !/[,，;；。]/.test(text) && hintsIn(text).length > 0);
const OF = {
  Chinese: messages.filter((text) => CHINESE.test(text)),
  English: messages.filter((text) => !CHINESE.test(text) && !GERMAN.test(text)),
  German: messages.filter((text) => !CHINESE.test(text) && GERMAN.test(text)),
};

type Form = (message: string) => string;
/** What makes of any message a text that says nothing of this person: also where the message itself says "your". */
const FORMS: Readonly<Record<keyof typeof OF, Readonly<Record<string, readonly Form[]>>>> = {
  Chinese: {
    'a condition': [
      (m) => `如果${m}，请联系参保地医保局。`,
      (m) => `一旦${m}，请尽快处理。`,
      (m) => `万一${m}，可以打电话问。`,
      (m) => `遇到“${m}”，请换一台机器。`,
      (m) => `系统提示“${m}”时，请到窗口。`,
      (m) => `出现“${m}”的，可以重新登录。`,
    ],
    'a question': [
      (m) => `为什么${m}？`,
      (m) => `${m}怎么办`,
      (m) => `是不是${m}？`,
      (m) => `“${m}”是什么意思？`,
      (m) => `提示“${m}”如何处理`,
    ],
    'a rule or an exercise': [(m) => `规则：${m}`, (m) => `须知：${m}的人员需先登记。`, (m) => `判断题：${m}`],
    'a heading': [(m) => `${m}的原因`, (m) => `${m}的处理办法`, (m) => `常见提示：“${m}”`, (m) => `错误码说明 1001：${m}`],
    'an example or a template': [(m) => `例如：${m}`, (m) => `比如“${m}”。`, (m) => `示例：${m}`, (m) => `短信模板：${m}`],
    'a note of a release': [(m) => `修复了${m}的问题`, (m) => `版本 2.1：修复提示“${m}”的问题`, (m) => `优化：${m}时的提示更清楚`],
    'a piece of news': [(m) => `据报道，${m}。`, (m) => `记者了解到，${m}。`, (m) => `近日，一市民发现${m}。`, (m) => `有网友说${m}。`],
    'an explanation': [(m) => `“${m}”是指暂时不能用。`, (m) => `“${m}”通常是因为数据还没更新。`, (m) => `医生工作站会显示“${m}”`],
  },
  English: {
    'a condition': [(m) => `If ${m}, contact the office.`, (m) => `When "${m}" appears, contact the office.`],
    'a question': [(m) => `What to do if ${m}?`, (m) => `Why does it say "${m}"?`, (m) => `FAQ: ${m}`],
    'a heading or an example': [(m) => `Reasons for ${m}`, (m) => `Example: ${m}`],
    'a note of a release or a piece of news': [(m) => `Fixed: "${m}" was shown by mistake`, (m) => `Officials said ${m}.`],
    'an explanation': [(m) => `"${m}" means that you must register.`, (m) => `"${m}" is usually shown when data are late.`],
  },
  German: {
    'a condition': [(m) => `Wenn ${m}, wenden Sie sich an die Stelle.`],
    'a question': [(m) => `Was tun bei „${m}“?`, (m) => `Warum steht da „${m}“?`, (m) => `Häufige Fragen: ${m}`],
    'a heading or an example': [(m) => `Gründe für ${m}`, (m) => `Beispiel: ${m}`],
    'a note of a release': [(m) => `Behoben: „${m}“ wurde fälschlich angezeigt`],
    'an explanation': [(m) => `„${m}“ bedeutet, dass Sie sich anmelden müssen.`, (m) => `„${m}“ wird meist angezeigt, wenn Daten fehlen.`],
  },
};

describe.each(Object.keys(OF) as (keyof typeof OF)[])('every message of every signal in %s', (language) => {
  it.each(Object.entries(FORMS[language]))('is quiet inside %s', (_form, wraps) => {
    for (const message of OF[language]) for (const wrap of wraps) expect(hintsIn(wrap(message)), wrap(message)).toEqual([]);
  });
});

describe('what is quiet does not silence a message in a sentence of its own', () => {
  const before = fc.constantFrom(
    '查询成功。',
    '请稍候。',
    '规则已更新。',
    '据报道，政策已调整。',
    '什么是医保？',
    '示例图片已加载。',
    '例如：电话、短信。',
  );
  const behind = fc.constantFrom(
    '。如有疑问，请拨打12393。',
    '。请到窗口咨询。',
    '，请到窗口办理',
    '。查看原因',
    '。什么是医保？',
    '，是否继续？',
  );
  const message = fc.constantFrom(...OF.Chinese);
  it('before it', () => {
    fc.assert(
      fc.property(before, message, (words, text) => {
        expect(signalsIn(words + text)).toEqual(expect.arrayContaining(signalsIn(text)));
      }),
    );
  });
  it('behind it', () => {
    fc.assert(
      fc.property(message, behind, (text, words) => {
        expect(hintsIn(text + words), text + words).not.toEqual([]);
      }),
    );
  });
});

/** By class: quiet, and what says nearly the same of somebody. */
const PAIRS: Readonly<Record<string, readonly (readonly [quiet: string, said: string, signal: string])[]>> = {
  'spoken about': [
    ['“账户已冻结”说明需要先去窗口', '提示“账户已冻结”，取不了药', 'account-frozen'],
    ['窗口会弹出“卡已挂失”', '窗口弹出“卡已挂失”，取不了药', 'card-reported-lost'],
    ['界面显示“结算失败”时先别重复刷卡', '界面显示“结算失败”，请稍后重试', 'settlement-failed'],
    ['返回“单位欠费”后如何补缴', '医保返回“单位欠费”，不能结算', 'employer-in-arrears'],
    ['有三种情况会看到“待遇暂停”', '您的待遇暂停', 'benefit-suspended'],
  ],
  'a form, a menu, a column': [
    ['停保原因：____', '停保原因：单位减员', 'enrolment-suspended'],
    ['□ 已停保 □ 未停保', '当前已停保', 'enrolment-suspended'],
    ['表头 欠费月 停保日期', '欠费月数：3', 'contribution-in-arrears'],
    ['最早欠费月', '应补缴金额：1260.00元', 'contribution-in-arrears'],
    ['卡状态（单选）：正常 / 挂失 / 注销', '卡状态：挂失', 'card-reported-lost'],
    ['在线挂失', '您的卡已挂失', 'card-reported-lost'],
    ['欠费催收', '存在欠费，请补缴', 'contribution-in-arrears'],
    ['社保卡销户', '社保卡已销户', 'account-closed'],
    ['改自费', '本次费用全部自费', 'full-self-pay'],
    ['非定点', '本药店非定点', 'not-designated'],
    ['职工医保 居民医保 公费 全自费', '本次按全自费结算', 'full-self-pay'],
    ['The reason that the account balance is 0', 'The account balance is 0', 'balance-zero'],
    ['您选择的是：未参保，请确认', '您未参保，请确认', 'enrolment-ended'],
  ],
  'a rule without "if"': [
    ['社保卡不得转借，违规停用', '您的社保卡因违规使用被停用', 'card-blocked'],
    ['断缴则次月停止待遇', '您的医保断缴，下月停止待遇', 'contribution-in-arrears'],
    ['未备案住院按60%报销', '您未备案，住院按60%报销', 'out-of-area-unregistered'],
    ['欠费主要集中在建筑业', '您有欠费，主要是上半年的', 'contribution-in-arrears'],
    ['断缴每满一年扣减待遇', '您的医保已断缴满一年', 'contribution-in-arrears'],
    ['乙类药品：先自付一部分，丙类药品：医保不报', '该药品属丙类，医保不报', 'outside-catalogue'],
    ['停止缴费后，账户余额封存', '您的账户余额已封存', 'account-frozen'],
    [
      'Important notes: drugs from abroad are not covered by the insurance',
      'This drug is not covered by the insurance',
      'outside-catalogue',
    ],
  ],
  'what is over, going on or not there': [
    ['没有发现欠费', '发现欠费，请补缴', 'contribution-in-arrears'],
    ['挂失申请处理中', '社保卡挂失中', 'card-reported-lost'],
    ['0 笔结算失败', '有1笔结算失败', 'settlement-failed'],
    ['没有需要处理的欠费', '您有需要处理的欠费', 'contribution-in-arrears'],
    ['特病认定将于6月30日到期，请提前续办', '特病认定已到期，请续办', 'approval-missing'],
    ['未查到医保结算记录，无需退款', '未查到医保结算记录，请联系医保办', 'provider-fault'],
  ],
  'a name or a number of something, not a state': [
    ['在册 812 人，停保人数 36', '您已停保', 'enrolment-suspended'],
    ['全自费标志 自费原因 限价', '本次全自费', 'full-self-pay'],
    ['挂失/解挂 补办 1204 次', '社保卡已挂失', 'card-reported-lost'],
    ['卡状态：正常 挂失 注销', '卡状态：挂失', 'card-reported-lost'],
    ['办理社保卡挂失与撤销', '社保卡已办理挂失', 'card-reported-lost'],
    ['新增 停保 刷新 导出', '状态：停保', 'enrolment-suspended'],
    ['审核通过 审核不通过', '报销申请审核不通过', 'approval-missing'],
    ['总费用：860.00 统筹支付：510.00 目录外费用：35.00', '该药属于目录外，医保不支付', 'outside-catalogue'],
    ['下列关于医保卡余额不足的说法正确的是', '医保卡余额不足', 'balance-insufficient'],
    ['医保卡余额不足也不影响住院报销', '医保卡余额不足', 'balance-insufficient'],
    ['医保系统维护通知 03-18', '医保系统维护中', 'system-down'],
    ['参保险种为空，请选择参保险种', '参保信息为空', 'enrolment-not-found'],
  ],
  'another kind of money': [
    ['就诊卡里余额不足，请充值', '医保个人账户余额不足', 'balance-insufficient'],
    ['处方账单未缴费，暂不发药', '您的医保未缴费，不能取药', 'contribution-in-arrears'],
    ['企业年金账户余额 0.00', '医保个人账户余额 0.00', 'balance-zero'],
    ['Hotel payment failed', 'Medical insurance payment failed', 'settlement-failed'],
  ],
};

it.each(Object.entries(PAIRS))('%s: quiet, and read where it is said of somebody', (_class, pairs) => {
  for (const [quiet, said, signal] of pairs) {
    expect(hintsIn(quiet), quiet).toEqual([]);
    expect(signalsIn(said), said).toContain(signal);
  }
});

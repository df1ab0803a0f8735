import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSearch } from '../../src/detect/gate-search.ts';
import { createGate } from '../../src/detect/gate.ts';
import { compileGate } from '../../src/knowledge/compile-gate.ts';
import { compileLexicon } from '../../src/knowledge/compile-lexicon.ts';
import { bodyOf } from '../bench/pages.ts';
import { leastTime } from './least-time.ts';
import { knowledge } from './lexicon.ts';

const data = compileGate(knowledge.terms, knowledge.signals, compileLexicon(knowledge.terms, knowledge.signals).variants);
const gate = createGate(data);
/** Reads a text as the gate does outside of tables. */
function read(text: string): boolean {
  const stream = gate.stream();
  stream.begin();
  return stream.read(text);
}

const examples = knowledge.signals.flatMap(({ examples: own }) => own);
const pageTexts = [...new Set(bodyOf({ texts: 2_000 }).split(/<[^>]*>/))].filter((text) => text.length > 1 && !/^[\d.-]+$/.test(text));
const QUIET = '参保状态：正常参保，账户余额 1,003.20 元，医保支付 12.50，异地就医备案查询；';

describe('the quick search of a long text', () => {
  it('passes over a page that says nothing', () => {
    expect(gate.mayHold(QUIET.repeat(50))).toBe(false);
  });

  // Amounts of every kind and all words next to each other: no number and no end of a word opens it.
  it.each([false, true])('passes over two thousand records as a page holds them, with fields between them: %s', (mixed) => {
    const text = bodyOf({ texts: 20_000, mixed }).replace(/<[^>]*>/g, '');
    const stops: string[] = [];
    createSearch(data)(text, (_from, to) => stops.push(text.slice(to - 5, to + 5)) > 0);
    expect(stops).toEqual([]);
  });

  // Visits, stays, drugs, records of a year, proofs, continuation, credentials, progress: a new pattern is not looked for by such a word.
  it.each([
    ...pageTexts,
    '年度记录 门诊结算 住院登记 药店购药',
    '发票 票据 证明 材料 版本更新',
    '接续 电子凭证 密码 家庭 进度 通知 审核 0 元',
    // An amount that begins like the number of an error.
    '费用总额500.10',
    // Months of a year, what stands in a field, and where to go.
    '2026年3月 缴费月数 12 个月 去年同期 等级 医保服务x 异地就医 首页 > 查询',
  ])('passes over what nearly every page of a portal holds: %s', (text) => {
    expect(gate.mayHold(text)).toBe(false);
  });

  it.each(['unpaid contributions', 'wrong password', 'The benefits start later', '您的医保 不\u200b足'])(
    'stops where the reading of each character finds something: %s',
    (text) => {
      expect(read(text)).toBe(true);
      expect(gate.mayHold(text)).toBe(true);
    },
  );

  it('stops at all that the reading of each character finds, whatever stands around it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...examples),
        fc.array(fc.constantFrom('', ' ', '\n  ', QUIET, '0', '2026-01-02', '余额', '\u200b'), { maxLength: 4 }),
        fc.nat(),
        (example, around, cut) => {
          // Space inside a Latin word makes it another word.
          const at = /[a-z]/i.test(example) ? 0 : cut % (example.length + 1);
          const text = around.join('') + example.slice(0, at) + (around[0] ?? '') + example.slice(at) + around.join('');
          if (read(text)) expect(gate.mayHold(text)).toBe(true);
        },
      ),
      { numRuns: 2_000 },
    );
  });

  // White space, what begins words and never ends one, amounts without a label: "not", "medical insurance", "doctor", "balance 1".
  it.each([' ', '\n', '\t ', '0 ', '- ', '-¥ ', '0.', 'ab  ', 'not ', '医保 ', '医', '余额 1 ', `-${' '.repeat(50)}`])(
    'takes no more than in proportion to a text of %j over and over',
    (part) => {
      const [short, long] = [5_000, 40_000].map((length) => 'ab' + part.repeat(length / part.length));
      const search = (text: string) => () => void gate.mayHold(text, () => true);
      search(short!)();
      // Eight times the text; were it with the square, it would be sixty-four.
      expect(leastTime(search(long!))).toBeLessThan(40 * Math.max(leastTime(search(short!)), 1));
    },
  );

  // Each amount of nothing asks for a label before it. Were the same text searched for each of them, it would be a thousand times as long.
  it.each(['：0', '：0.00', '零，'])('takes little longer for amounts one behind the other than for numbers: %j', (part) => {
    const amounts = part.repeat(100_000 / part.length);
    const numbers = amounts.replace(/[0零]/g, '5');
    const search = (text: string) => () => void gate.mayHold(text, () => true);
    search(amounts)();
    expect(leastTime(search(amounts))).toBeLessThan(150 * Math.max(leastTime(search(numbers)), 0.5));
  });

  it('finds the label of an amount also behind amounts that have none, and one label for several', () => {
    const seen: number[] = [];
    const text = `${'0 '.repeat(600)}余额${'0 '.repeat(600)}`;
    gate.mayHold(text, (_from, to) => seen.push(to) > 0);
    // From the label on, as far as an amount may stand from it.
    expect(seen[0]).toBe(1_203);
    expect(seen.at(-1)).toBe(2_199);
    expect(seen).toHaveLength(499);
  });
});

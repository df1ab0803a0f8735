import fc from 'fast-check';
import { Converter } from 'opencc-js';
import { describe, expect, it, vi } from 'vitest';
import { readText } from '../../src/detect/read-text.ts';
import { knowledge, lexicon } from './lexicon.ts';
import { leastTime } from './least-time.ts';
import { pageOfText, signalsOf } from './page.ts';

/** Reading hundreds of pages and long texts takes its time on a busy machine. */
vi.setConfig({ testTimeout: 30_000 });

/** Messages of different kinds, each with the one signal it gives. */
const MESSAGES = [
  ['您的医保个人账户余额不足', 'balance-insufficient'],
  ['您所在单位已欠费', 'employer-in-arrears'],
  ['您的医保已暂停参保', 'enrolment-suspended'],
  ['您未办理异地就医备案', 'out-of-area-unregistered'],
  ['您的医保码未激活', 'credential-inactive'],
  ['您本年度费用未达到起付线', 'deductible-not-met'],
] as const;
const message = fc.constantFrom(...MESSAGES);
const toTraditional = Converter({ from: 'cn', to: 'hk' });
const signalsIn = (text: string) => readText(text, lexicon).map(({ signal }) => signal);

/** Cuts a text at the given places and puts each piece into an element of its own. */
function split(text: string, cuts: readonly number[], tag: string): string {
  const places = [...new Set(cuts.map((cut) => cut % text.length))].sort((a, b) => a - b);
  const pieces = [0, ...places].map((from, index) => text.slice(from, places[index] ?? text.length));
  return pieces.map((piece) => `<${tag}>${piece}</${tag}>`).join('');
}

describe('however a message is written, it says the same', () => {
  it('split over any number of inline elements', () => {
    fc.assert(
      fc.property(
        message,
        fc.array(fc.nat(30), { maxLength: 6 }),
        fc.constantFrom('span', 'b', 'font', 'em'),
        ([text, signal], cuts, tag) => {
          expect(signalsOf(`<p>${split(text, cuts, tag)}</p>`)).toContain(signal);
        },
      ),
    );
  });
  it('with spaces and invisible characters anywhere', () => {
    fc.assert(
      fc.property(
        message,
        fc.array(fc.tuple(fc.nat(20), fc.constantFrom(' ', '\u3000', '\u200b', '\u00a0')), { maxLength: 5 }),
        ([text, signal], spaces) => {
          let spaced: string = text;
          for (const [at, space] of spaces) spaced = spaced.slice(0, at % text.length) + space + spaced.slice(at % text.length);
          expect(signalsIn(spaced)).toContain(signal);
        },
      ),
    );
  });
  it('in Traditional characters', () => {
    for (const [text, signal] of MESSAGES) expect(signalsIn(toTraditional(text))).toContain(signal);
  });
  it('with any style of a zero amount', () => {
    const styles = ['0', '0.00', '0,00', '￥0.00', '¥ 0', '０．００', '0.00元', '零元', '[0.00元]', 'RMB 0.00'];
    const joins = ['：', ':', ' ', '为', '是', ''];
    fc.assert(
      fc.property(fc.constantFrom(...styles), fc.constantFrom(...joins), (zero, join) => {
        expect(signalsIn(`个人账户余额${join}${zero}`)).toEqual(['balance-zero']);
      }),
    );
  });
});

describe('wrapped in a condition, a question or a negation, a message says nothing about the person', () => {
  it.each([
    ['a condition', (text: string) => `如果${text}，请联系参保地经办机构`],
    ['another condition', (text: string) => `若${text}，则无法报销`],
    ['a question', (text: string) => `${text}怎么办？`],
    ['another question', (text: string) => `为什么${text}？`],
    ['a time', (text: string) => `${text}时，请拨打12393`],
  ])('%s', (_name, wrap) => {
    for (const [text] of MESSAGES) expect(signalsIn(wrap(text))).toEqual([]);
  });
  it('a negation', () => {
    for (const text of ['您的医保无欠费', '该单位不欠费', '账户未冻结', '社保卡未被封存', '没有停保', '该卡未挂失'])
      expect(signalsIn(text)).toEqual([]);
  });
});

describe('no text is too long or too strange', () => {
  it('any string is read without an exception', () => {
    fc.assert(fc.property(fc.string({ maxLength: 400, unit: 'binary' }), (text) => void signalsIn(text)));
  });
  const HOSTILE = ['余额', '医保', '未', '支付', '失败', '0', '：', '不', '的', '参保', '限额', '超过', ' ', '\n', 'not insurance ', '（'];
  const hostile = (length: number) => {
    const page = Array.from({ length: 4_096 }, (_, at) => HOSTILE[(at * 7 + (at >> 3)) % HOSTILE.length]).join('');
    return page.repeat(Math.ceil(length / page.length)).slice(0, length);
  };

  /** Times eight the length takes about eight times as long; if time grew with the square, it would be sixty-four. */
  const LINEAR = 40;

  it('no signal takes more than in proportion to the length of what it is matched against', () => {
    const [short, long] = [hostile(5_000), hostile(40_000)];
    for (const { id } of knowledge.signals) {
      const { patterns, regex: made } = lexicon.signal(id)!;
      const search = (text: string) => () => {
        for (const regex of patterns.map((_pattern, at) => made(at, text))) {
          regex.lastIndex = 0;
          while (regex.exec(text)) if (regex.lastIndex === 0) break;
        }
      };
      search(long)();
      expect(leastTime(search(long)) / Math.max(leastTime(search(short)), 1), id).toBeLessThan(LINEAR);
    }
  });
  it('a page of ten megabytes in one text takes no more than in proportion', () => {
    const [short, long] = [pageOfText(hostile(1_250_000)), pageOfText(hostile(10_000_000))];
    expect(leastTime(long) / Math.max(leastTime(short), 10)).toBeLessThan(LINEAR);
  });
});

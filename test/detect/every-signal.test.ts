import fc from 'fast-check';
import { Converter } from 'opencc-js';
import { describe, expect, it, vi } from 'vitest';
import { readText } from '../../src/detect/read-text.ts';
import { knowledge, lexicon } from './lexicon.ts';
import { signalsOf } from './page.ts';

/** Reading hundreds of pages takes its time on a busy machine. */
vi.setConfig({ testTimeout: 30_000 });

/** What every signal gives as its examples, in all languages, is the material here: a new signal is tested by being there. */
const CHINESE = /[\u4e00-\u9fff]/;
const examples = knowledge.signals.flatMap(({ id, guard, examples: texts }) => texts.map((text) => ({ id, guard, text })));
const example = fc.constantFrom(...examples);
const chinese = fc.constantFrom(...examples.filter(({ text }) => CHINESE.test(text)));
const signalsIn = (text: string) =>
  readText(text, lexicon)
    .map(({ signal }) => signal)
    .sort();
const pageOf = (inner: string) => signalsOf(`<p>${inner}</p>`);

/** Cuts a text at the given places; characters that are one stay one. */
function cut(text: string, cuts: readonly number[]): string[] {
  const chars = [...text];
  const places = [0, ...new Set(cuts.map((place) => place % chars.length))].sort((a, b) => a - b);
  return places.map((from, index) => chars.slice(from, places[index + 1]).join('')).filter(Boolean);
}
const cuts = fc.array(fc.nat(60), { maxLength: 12 });
const toFullWidth = (text: string) => text.replace(/[!-~]/g, (char) => String.fromCodePoint(char.codePointAt(0)! + 0xfee0));

describe('every example of every signal says the same', () => {
  it('split over any number of inline elements, nested or side by side', () => {
    fc.assert(
      fc.property(example, cuts, fc.constantFrom('span', 'b', 'font', 'em', 'i'), fc.boolean(), ({ text }, places, tag, isNested) => {
        const pieces = cut(text, places);
        const inner = isNested
          ? pieces.reduceRight((rest, piece) => `<${tag}>${piece}${rest}</${tag}>`, '')
          : pieces.map((piece) => `<${tag}>${piece}</${tag}>`).join('');
        expect(pageOf(inner)).toEqual(pageOf(text));
      }),
      { numRuns: 150 },
    );
  });
  it('with invisible characters anywhere', () => {
    const invisible = fc.constantFrom('\u200b', '\u00ad', '\u2060', '\ufeff', '\u200e');
    fc.assert(
      fc.property(example, cuts, invisible, ({ text }, places, char) => {
        expect(signalsIn(cut(text, places).join(char))).toEqual(signalsIn(text));
      }),
      { numRuns: 300 },
    );
  });
  it('with any spaces between Chinese characters, and any kind of space between words', () => {
    const space = fc.constantFrom(' ', '  ', '\u00a0', '\u3000', '\u2009', '\t');
    fc.assert(
      fc.property(example, cuts, space, ({ text }, places, char) => {
        const isLatin = /[a-z]{2}/i.test(text);
        const spaced = isLatin ? text.replaceAll(' ', char) : cut(text, places).join(char);
        const isAmountSplit = /\d[ \u00a0\u3000\u2009\t]+[\d.]|\.[ \u00a0\u3000\u2009\t]+\d/.test(spaced);
        if (!isAmountSplit) expect(signalsIn(spaced)).toEqual(signalsIn(text));
      }),
      { numRuns: 300 },
    );
  });
  it('in full width', () => {
    for (const { text } of examples) expect(signalsIn(toFullWidth(text)), text).toEqual(signalsIn(text));
  });
  it('in Traditional characters of any region', () => {
    for (const to of ['t', 'tw', 'hk'] as const) {
      const convert = Converter({ from: 'cn', to });
      for (const { text } of examples) expect(signalsIn(convert(text)), convert(text)).toEqual(signalsIn(text));
    }
  });
  it('with a zero written in any style', () => {
    const styles = ['0', '0.00', '0,00', '￥0.00', '¥ 0', '０．００', 'RMB 0.00', 'CNY 0'];
    for (const { text } of examples.filter((each) => /(?:：|: ?|为 )¥?0[.,]00/.test(each.text)))
      for (const style of styles) {
        const written = text.replace(/¥?0[.,]00/g, style);
        expect(signalsIn(written), written).toEqual(signalsIn(text));
      }
  });
});

/** A fraud is worded as a rule or a threat and stays one; "try again" invites to go on, whatever asks before it. */
const isPlain = ({ guard, text }: (typeof examples)[number]) => guard !== 'warning' && !/重试|retry/.test(text);
const plain = examples.filter(isPlain).map(({ text }) => text.replace(/[。.]$/, ''));
const german = (text: string) =>
  /[äöüß]|\b(?:ihre?|der|die|das|sie|nicht|keine?|fehlt|bereits|konto|karte|haftung|selbst|kontostand|versicherung|unterlagen|pin gesperrt|identität)\b|(?:ung|fonds|sperrt|beendet|abrechnung)\b/i.test(
    text,
  );
const inChinese = plain.filter((text) => CHINESE.test(text));
/** What stands at the end of a sentence wraps its last clause only. */
const inOneClause = inChinese.filter((text) => !/[，。]/.test(text));
const inEnglish = plain.filter((text) => !CHINESE.test(text) && !german(text));
const inGerman = plain.filter((text) => !CHINESE.test(text) && german(text));

describe('wrapped, no example of any signal says anything about the person', () => {
  it.each<[string, readonly string[], (text: string) => string]>([
    ['a Chinese condition', inChinese, (text) => `如果${text}，请联系参保地经办机构`],
    ['a shorter one', inChinese, (text) => `若${text}，则无法报销`],
    ['a time', inOneClause, (text) => `${text}时，请拨打12393`],
    ['a Chinese question', inChinese, (text) => `${text}怎么办？`],
    ['a question for the reason', inChinese, (text) => `为什么${text}？`],
    ['whether it is so', inOneClause, (text) => `${text}吗？`],
    ['a polite question', inChinese, (text) => `请问${text}？`],
    ['a case', inOneClause, (text) => `在${text}的情况下，请联系参保地`],
    ['what comes afterwards', inOneClause, (text) => `${text}后，请先补缴`],
    ['a Chinese denial', inOneClause, (text) => `并非${text}`],
    ['a search without a find', inOneClause, (text) => `经核查，未发现${text}的情形`],
    ['what does not exist', inOneClause, (text) => `不存在${text}的情况`],
    ['what did not happen', inOneClause, (text) => `没有出现${text}`],
    ['what will not happen', inOneClause, (text) => `不会出现${text}的情况`],
    ['a trouble that is over', inOneClause, (text) => `${text}的问题已解决`],
    ['a trouble that was', inOneClause, (text) => `此前${text}，现已恢复正常`],
    ['an English condition', inEnglish, (text) => `If ${text}, please contact the centre.`],
    ['an English time', inEnglish, (text) => `When ${text}, call 12393.`],
    ['an English question', inEnglish, (text) => `What if ${text}?`],
    ['an English case', inEnglish, (text) => `In the event that ${text}, call 12393.`],
    ['an English denial', inEnglish, (text) => `It is not true that ${text}.`],
    ['an English search without a find', inEnglish, (text) => `There is no sign that ${text}.`],
    ['a German condition', inGerman, (text) => `Wenn ${text}, rufen Sie 12393 an.`],
    ['a German question', inGerman, (text) => `Was tun, falls ${text}?`],
    ['a German denial', inGerman, (text) => `Es trifft nicht zu, dass ${text}.`],
    ['a German search without a find', inGerman, (text) => `Es gibt keine Anzeichen dafür, dass ${text}.`],
  ])('in %s', (_name, texts, wrap) => {
    expect(texts.length).toBeGreaterThan(30);
    for (const text of texts) expect(signalsIn(wrap(text)), wrap(text)).toEqual([]);
  });
  it('in Traditional characters neither, whatever is wrapped around', () => {
    const convert = Converter({ from: 'cn', to: 'hk' });
    const wrap = fc.constantFrom(
      ['如果', '，请联系参保地经办机构'],
      ['在', '的情况下，请联系参保地'],
      ['不存在', '的情况'],
      ['为什么', '？'],
    );
    const oneClause = chinese.filter((each) => isPlain(each) && inOneClause.includes(each.text));
    fc.assert(
      fc.property(oneClause, wrap, ({ text }, [before, behind]) => {
        expect(signalsIn(convert(`${before}${text}${behind}`))).toEqual([]);
      }),
    );
  });
});

import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { diagnose } from '../../src/diagnose/diagnose.ts';
import { createLikeness } from '../../src/diagnose/likeness.ts';
import { compileModel } from '../../src/knowledge/compile-model.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { smallModel } from './model.ts';

const model = compileModel(await loadKnowledge());
const likenessOf = createLikeness(smallModel.sayings, smallModel.causes);
const likeness = (quotes: readonly string[]) => likenessOf(quotes, false);
const speaksFor = (...quotes: string[]) => {
  const by = likeness(quotes);
  return by ? smallModel.causes[by.indexOf(Math.max(...by))]?.id : undefined;
};
const leader = (signal: string, quote: string) => diagnose([signal], {}, model, { quotes: [quote] }).causes[0]?.id;

it.each([
  ['the words of a saying in another order', '单位一直没有交', 'employer-arrears'],
  ['Traditional characters', '單位沒有給我們交', 'employer-arrears'],
  ['another language', 'Das Geld auf der Karte ist verbraucht', 'balance-used-up'],
])('a message speaks for the cause whose sayings it is like: %s', (_how, quote, cause) => {
  expect(speaksFor(quote)).toBe(cause);
});

it('words that no saying holds, figures and punctuation say nothing', () => {
  expect(likeness(['谢谢，再见'])).toBeNull();
  expect(likeness(['1,523.20 ¥ - !!'])).toBeNull();
  expect(likeness([])).toBeNull();
});

it('part of a word is not that word', () => {
  expect(likeness(['moneyed'])).toBeNull();
  expect(likeness(['money'])).not.toBeNull();
});

it('of a vague refusal the wording says what to look at before the rest', () => {
  const chanceOf = (id: string, quotes: string[]) =>
    diagnose(['settlement-refused'], {}, model, { quotes }).causes.find((cause) => cause.id === id)?.probability ?? 0;
  const injury = ['被别人撞伤，第三方已认责，医院说这种不予结算'];
  const program = ['本科室的医保接口报错，无法给病人结算，请信息科处理'];
  expect(chanceOf('excluded-circumstance', injury)).toBeGreaterThan(1.5 * chanceOf('excluded-circumstance', []));
  expect(chanceOf('excluded-circumstance', injury)).toBeGreaterThan(5 * chanceOf('excluded-circumstance', program));
  expect(chanceOf('provider-system-fault', program)).toBeGreaterThan(chanceOf('provider-system-fault', []));
});

it('in a person’s own words a few tell, beside a message only many', () => {
  const told = likenessOf(['公司没交'], true) ?? new Float64Array();
  expect(Math.max(...told) / Math.min(...told)).toBeGreaterThan(1.3);
  expect([...(likeness(['公司没交']) ?? [])].every((value) => value === 1)).toBe(true);
});

it('wording does not overrule a cause that the message states', () => {
  expect(leader('card-reported-lost', '接口报错，无法结算，请信息科处理')).toBe('card-lost-or-stolen');
});

it('the finding takes its wording with it when reasons are weighed', () => {
  const { causes } = diagnose(['settlement-refused'], {}, model, { quotes: ['外伤由第三人负责的，本次费用医保不予结算'] });
  expect(causes[0]?.for.map(({ kind }) => kind)).toEqual(['finding']);
});

test('the order of the messages, their repetition, spaces and punctuation do not matter', () => {
  const word = fc.constantFrom('单位', '没有', '给我们交', '卡里', '的钱', 'money', 'spent', 'nicht', '别的');
  const message = fc.array(word, { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(fc.array(message, { minLength: 1, maxLength: 3 }), (messages) => {
      const plain = messages.map((words) => words.join(' '));
      const loose = messages.map((words) => words.join(' ，  ')).reverse();
      const [a, b] = [likeness(plain), likeness([...loose, ...loose])];
      expect(b === null).toBe(a === null);
      a?.forEach((value, place) => expect(b?.[place]).toBeCloseTo(value, 10));
    }),
  );
});

test('no cause is ruled out by wording, and none is lifted above its fellows without end', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (quote) => {
      for (const value of likeness([quote]) ?? []) expect(value > 0 && value <= 1.1).toBe(true);
    }),
  );
});

import { expect, test } from 'vitest';
import { messages } from '../../src/i18n/locales/de.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';

/** One German word for one Chinese term: whoever reads two screens must not take them for two things. */
const WORDS = {
  统筹基金: /Gemeinschaftsfonds/,
  个人账户: /persönliche[nmrs]? (Konto|Kontos)/i,
  起付线: /Selbstbehalt/,
  封顶线: /Höchstbetrag/,
  等待期: /Wartezeit/,
  滞纳金: /Säumniszuschlag/,
  代扣协议: /Lastschriftvereinbarung/,
  缴费记录: /Beitragszahlungen/,
  缴费凭证: /[Bb]eleg/,
  费用清单: /Kostenaufstellung/,
  诊断证明: /Diagnosebescheinigung/,
  病历: /Krankenunterlagen/,
  结算单: /Abrechnung/,
  居民医保: /Einwohner/,
  职工医保: /Arbeitnehmer-Krankenversicherung|Angestellt/,
  医保经办机构: /Versicherungsträger|Schalter/,
  医保办: /Versicherungsbüro/,
  参保地: /Versicherungsort/,
  家庭共济: /Mitnutzung|mitgenutzt/,
} as const;

function germanIn(data: unknown): readonly string[] {
  if (typeof data !== 'object' || data === null) return [];
  return [...('de' in data && typeof data.de === 'string' ? [data.de] : []), ...Object.values(data).flatMap(germanIn)];
}
const { terms: _terms, signals: _signals, ...shown } = await loadKnowledge();

/** What is quoted is said to a Chinese counter, and what one looks under is a menu: both stay as they are. */
const withoutNames = (sentence: string) => sentence.replace(/„[^“]*“/g, '').replace(/\b(unter|in) \p{Script=Han}+/gu, '');
const sentences = [
  ...germanIn(shown),
  ...Object.values(messages).flatMap((said) => (typeof said === 'string' ? said : Object.values(said))),
].map((sentence) => sentence.replaceAll('\u00ad', ''));

test.each(Object.entries(WORDS))('German says %s with one word', (term, word) => {
  const named = sentences.filter((sentence) => withoutNames(sentence).includes(term));
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((sentence) => !word.test(sentence))).toEqual([]);
});

test('German names a hotline by the number under which it answers', () => {
  expect(sentences.filter((sentence) => /\bbei \d{5}\b|[Ff]ragen Sie \d{5}\b/.test(sentence))).toEqual([]);
});

test('German counts the days on which offices work, without Saturdays', () => {
  expect(sentences.filter((sentence) => /Werktag|werktags/.test(sentence))).toEqual([]);
});

test('German registers the treatment on the phone: to register oneself there would be to log in', () => {
  expect(sentences.filter((sentence) => /Melden Sie sich[^.:]* am Handy an/.test(sentence))).toEqual([]);
});

test('German keeps a number and its per cent sign on one line', () => {
  expect(sentences.filter((sentence) => /\d %/.test(sentence))).toEqual([]);
});

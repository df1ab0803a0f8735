import { expect, test } from 'vitest';
import { messages as deMessages } from '../../src/i18n/locales/de.ts';
import { messages as enMessages, type Messages } from '../../src/i18n/locales/en.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';

/** One foreign word for one Chinese term: whoever reads two screens must not take them for two things. */
const GERMAN = {
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
  大病保险: /Zusatzschutz|Fonds/,
} as const;
const ENGLISH = {
  统筹基金: /pooled fund/i,
  个人账户: /personal account/i,
  起付线: /deductible/i,
  封顶线: /annual cap/i,
  等待期: /wait/i,
  滞纳金: /late fee/i,
  代扣协议: /debit agreement/i,
  缴费记录: /payment records?/i,
  缴费凭证: /receipt/i,
  费用清单: /itemised list/i,
  结算单: /settlement (slip|sheet)/i,
  居民医保: /resident/i,
  职工医保: /employee/i,
  医保经办机构: /agency/i,
  医保办: /insurance office/i,
  参保地: /place/i,
  家庭共济: /family sharing|shared/i,
  医保码: /code/i,
  手工报销: /claim/i,
  灵活就业: /flexible worker/i,
  大病保险: /critical-illness insurance/i,
  门诊慢特病: /chronic/i,
  异地就医备案: /regist/i,
  集中参保期: /annual enrolment period/i,
  转移接续: /transfer/i,
} as const;

const { terms: _terms, signals: _signals, sources: _sources, ...shown } = await loadKnowledge();

function textsIn(language: 'en' | 'de', data: unknown): readonly string[] {
  if (typeof data !== 'object' || data === null) return [];
  const own = (data as Record<string, unknown>)[language];
  return [...(typeof own === 'string' ? [own] : []), ...Object.values(data).flatMap((inner) => textsIn(language, inner))];
}
const sentencesOf = (language: 'en' | 'de', messages: Messages): readonly string[] =>
  [
    ...textsIn(language, shown),
    ...Object.values(messages).flatMap((said): readonly string[] => (typeof said === 'string' ? [said] : Object.values(said))),
  ].map((sentence) => sentence.replaceAll('\u00ad', ''));
const sentences = sentencesOf('de', deMessages);
const english = sentencesOf('en', enMessages);

/** What is quoted is said to a Chinese counter, and what one looks under is a menu: both stay as they are. */
const withoutNames = (sentence: string) => sentence.replace(/„[^“]*“|“[^”]*”/g, '').replace(/\b(unter|under|in) \p{Script=Han}+/giu, '');

test.each([
  ...Object.entries(GERMAN).map(([term, word]) => ['German', term, word, sentences] as const),
  ...Object.entries(ENGLISH).map(([term, word]) => ['English', term, word, english] as const),
])('%s says %s with one word', (_language, term, word, said) => {
  const named = said.filter((sentence) => withoutNames(sentence).includes(term));
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

test.each(shown.causes.filter(({ id }) => id !== 'other'))(
  'the answer of $id names what the counter calls it, in English and in German',
  ({ answer }) => {
    for (const language of ['en', 'de'] as const) expect(answer[language]).toMatch(/\p{Script=Han}{2,}/u);
  },
);

import { describe, expect, it } from 'vitest';
import { CAUSE_IDS } from '../../src/domain/causes.ts';
import { LOCALES, type Locale } from '../../src/domain/locales.ts';
import { HAND_OVER_FIELDS, handOver, handOverText, type HandOverFacts } from '../../src/guide/hand-over.ts';
import { loadTexts } from '../../src/i18n/load-texts.ts';
import { createTranslator } from '../../src/i18n/translate.ts';
import { CASES } from '../support/preview/cases.ts';

const speak = async (locale: Locale) => {
  const texts = await loadTexts(locale);
  return { t: createTranslator(texts.ui, locale), texts };
};
const chinese = await speak('zh-Hans');
const english = await speak('en');

const facts = (view: HandOverFacts['view'], given: Partial<HandOverFacts> = {}): HandOverFacts => ({
  view,
  today: '2026-11-21',
  asksForWriting: false,
  ...given,
});
const texts = (lines: readonly { readonly text: string }[]) => lines.map(({ text }) => text);

describe('what was shown', () => {
  it('is quoted as it was read, in every language, with its meaning', () => {
    const [first, second] = handOver(facts(CASES.employer), english).shown;
    expect(first).toEqual({ key: '参保状态：暂停参保', text: '参保状态：暂停参保', isQuote: true, meaning: 'Enrolment is suspended' });
    expect(second?.meaning).toBe('The employer has not paid');
  });

  it('is said once, however many things one sentence says', () => {
    const [one] = CASES.calm.findings;
    const view = { ...CASES.calm, findings: [one, { ...one, key: 'again', signal: 'account-paid-zero' }] };
    const shown = handOver(facts(view), english).shown;
    expect(shown.map(({ meaning }) => meaning)).toEqual(['The account balance is 0']);
  });

  it('is no longer than a clerk reads at a glance', () => {
    const many = Array.from({ length: 20 }, (_, index) => ({ ...CASES.calm.findings[0], key: `${index}`, quote: `余额 ${index}` }));
    expect(handOver(facts({ ...CASES.calm, findings: many }), chinese).shown).toHaveLength(6);
  });
});

it('tells what was answered and put aside, and leaves "I don’t know" out', () => {
  const { ruledOut } = handOver(facts({ ...CASES.employer, dismissed: ['sync-delay'] }), chinese);
  expect(ruledOut.map(({ key }) => key)).toEqual(['recentChange', 'sync-delay']);
  expect(ruledOut[0]?.text).toContain('换了工作或离职');
  expect(ruledOut[1]?.text).toBe('据我了解，不是“数据还没有同步”');
});

it('calls a cause improbable only where an answer weighs heavily against it', () => {
  const against = (weight: number): HandOverFacts['view'] => ({
    ...CASES.calm,
    diagnosis: {
      ...CASES.calm.diagnosis,
      causes: CASES.calm.diagnosis.causes.map((cause) => ({
        ...cause,
        against: [{ kind: 'answer', question: 'familySharing', answer: 'off', weight }],
      })),
    },
  });
  expect(handOver(facts(against(-2)), english).ruledOut.map(({ key }) => key)).toEqual(['family-sharing']);
  expect(handOver(facts(against(-1)), english).ruledOut).toEqual([]);
});

describe('of many causes', () => {
  const causes = (['employer-arrears', 'other', 'sync-delay', 'waiting-period', 'account-frozen', 'limit-reached'] as const).map((id) => ({
    ...CASES.calm.diagnosis.causes[0],
    id,
    likelihood: 'unlikely' as const,
    against: [{ kind: 'answer' as const, question: 'monthsMissed' as const, answer: '0', weight: -1.6 }],
  }));
  const view = (given: HandOverFacts['view']['diagnosis']['causes']): HandOverFacts['view'] => ({
    ...CASES.unclear,
    answers: {},
    diagnosis: { ...CASES.unclear.diagnosis, causes: given },
  });

  it('three improbable ones are named, and never "something else"', () => {
    const { ruledOut } = handOver(facts(view(causes)), english);
    expect(ruledOut.map(({ key }) => key)).toEqual(['employer-arrears', 'sync-delay', 'waiting-period']);
  });

  it('three possible ones are asked about, without the improbable and "something else"', () => {
    const possible = causes.map((cause, index) => ({ ...cause, likelihood: index === 2 ? ('unlikely' as const) : ('possible' as const) }));
    const [, asked] = handOver(facts(view(possible)), english).question;
    expect(asked?.text).toBe(
      `Could it be one of these: ${['employer-arrears', 'waiting-period', 'account-frozen'].map((id) => english.texts.causes[id]?.title).join('; ')}?`,
    );
  });
});

it('lists the ticked steps as done', () => {
  const [step] = chinese.texts.causes['employer-arrears']?.steps ?? [];
  const ticks = { 'employer-arrears': [step?.id ?? ''] };
  expect(texts(handOver(facts({ ...CASES.employer, ticks }), chinese).tried)).toEqual([step?.text]);
  expect(handOver(facts(CASES.employer), chinese).tried).toEqual([]);
});

describe('the question', () => {
  it('names the cause that is ahead and asks for what is not known while it holds', () => {
    expect(texts(handOver(facts(CASES.employer), chinese).question)).toEqual([
      '请问是不是“单位欠费”这种情况？从哪一天起统筹基金可以支付？',
      '请问单位：哪几个月还没有缴费，什么时候补缴？',
    ]);
    expect(texts(handOver(facts(CASES.calm), english).question)).toEqual([
      'Is this the reason: “The personal account is used up”? Does the pooled fund pay as usual?',
    ]);
  });

  it('goes to the employer only where the employer has to pay', () => {
    const keys = (id: (typeof CAUSE_IDS)[number]) => {
      const first = CASES.employer.diagnosis.causes[0]!;
      const view = { ...CASES.employer, diagnosis: { ...CASES.employer.diagnosis, causes: [{ ...first, id }] } };
      return handOver(facts(view, { asksForWriting: true }), chinese).question.map(({ key }) => key);
    };
    expect(keys('employer-arrears')).toEqual(['ask', 'employer', 'write']);
    expect(keys('self-paid-arrears')).toEqual(['ask', 'write']);
  });

  it('claims no cause while it cannot be told, and names those that may be', () => {
    const lines = handOver(facts(CASES.unclear), english).question;
    expect(lines.map(({ key }) => key)).toEqual(['ask', 'possible']);
    expect(lines[1]?.text).not.toContain(english.texts.causes['employer-arrears']?.title);
  });

  it('asks for the reply in writing where the person has to translate it', () => {
    expect(texts(handOver(facts(CASES.calm, { asksForWriting: true }), chinese).question).at(-1)).toBe('请把答复写下来，方便我翻译。');
  });
});

describe('who to call', () => {
  it('gives the number with the area code of the insured place, and says how to dial where it is not known', () => {
    expect(texts(handOver(facts(CASES.calm, { areaCode: 755 }), chinese).whoToCall)[0]).toBe('电话 0755-12393：医保服务热线');
    expect(handOver(facts(CASES.calm), chinese).whoToCall.map(({ key }) => key)).toEqual(['call', 'area-code', 'hours']);
  });

  it('names who acts, unless it is the person', () => {
    const { whoToCall, date } = handOver(facts(CASES.employer), chinese);
    expect(whoToCall[0]).toEqual({ key: 'actor', text: '办理方：单位', isQuote: false });
    expect(whoToCall.map(({ key }) => key)).toEqual(['actor', 'call', 'area-code', 'hours']);
    expect(date.map(({ key }) => key)).toEqual(['date']);
  });

  it('gives the general line while no cause is ahead, and the first of the cause where one is', () => {
    expect(texts(handOver(facts(CASES.unclear), english).whoToCall)[0]).toContain('12393');
    const cause = { ...english.texts.causes['employer-arrears']!, hotlines: ['12366', '12345'] };
    const other = { ...english, texts: { ...english.texts, causes: { ...english.texts.causes, 'employer-arrears': cause } } };
    expect(texts(handOver(facts(CASES.employer), other).whoToCall)[1]).toContain('12366');
  });

  it('says nothing of area codes for a line that needs none', () => {
    const line = { ...english.texts.hotlines['12393']!, needsAreaCode: false };
    const other = { ...english, texts: { ...english.texts, hotlines: { ...english.texts.hotlines, '12393': line } } };
    expect(handOver(facts(CASES.calm), other).whoToCall.map(({ key }) => key)).toEqual(['call', 'hours']);
    expect(texts(handOver(facts(CASES.calm, { areaCode: 755 }), other).whoToCall)[0]).toContain(' 12393');
  });

  it('gives no hours that were not checked in time', () => {
    const keys = handOver(facts(CASES.calm, { today: '2040-01-01' }), chinese).whoToCall.map(({ key }) => key);
    expect(keys).toEqual(['call', 'area-code']);
    const { hours } = chinese.texts.hotlines['12393']!;
    const lastDay = hours.source
      .map((id) => chinese.texts.sources[id]?.checkBy ?? '')
      .sort()
      .at(-1)!;
    expect(handOver(facts(CASES.calm, { today: lastDay }), chinese).whoToCall.at(-1)?.key).toBe('hours');
  });
});

describe.each(LOCALES)('in %s', (locale) => {
  it('every cause makes a card without an unfilled place', async () => {
    const words = await speak(locale);
    for (const id of CAUSE_IDS) {
      const [first] = CASES.outOfArea.diagnosis.causes;
      const view = { ...CASES.outOfArea, diagnosis: { ...CASES.outOfArea.diagnosis, causes: [{ ...first, id }] } };
      const card = handOver(facts(view, { asksForWriting: true }), words);
      expect(card.question.length, id).toBeGreaterThan(0);
      expect(handOverText(card, HAND_OVER_FIELDS, words), id).not.toMatch(/\{\w+\}|undefined|\[object/);
    }
  });

  it('has the lines of the Chinese card, so that both can stand side by side', async () => {
    const keys = (words: typeof chinese) =>
      Object.values(handOver(facts(CASES.employer), words)).map((lines) => lines.map(({ key }) => key));
    expect(keys(await speak(locale))).toEqual(keys(chinese));
  });
});

it('the plain text holds the chosen fields only, in their order', () => {
  const card = handOver(facts(CASES.calm), chinese);
  expect(handOverText(card, ['shown', 'date'], chinese)).toBe(
    '您好，请帮我看一个医保问题。\n\n看到的提示\n- 个人账户余额：0.00元\n\n日期\n- 2026年11月21日',
  );
});

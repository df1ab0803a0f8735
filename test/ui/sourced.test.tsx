// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { CaseView } from '../../src/case/view.ts';
import { CAUSE_IDS, type CauseId } from '../../src/domain/causes.ts';
import { LOCALES, type Locale } from '../../src/domain/locales.ts';
import { QUESTION_IDS } from '../../src/domain/questions.ts';
import type { ToolName } from '../../src/domain/workplace.ts';
import { loadPageTexts } from '../../src/i18n/load-page-texts.ts';
import type { PageTexts, SourcedText } from '../../src/i18n/texts.ts';
import { createTranslator } from '../../src/i18n/translate.ts';
import { OptionsPage } from '../../src/ui/pages/options-page.tsx';
import { CASES } from '../support/preview/cases.ts';
import { plainPage } from './page-services.ts';
import { show, type Shown } from './show.tsx';

/** Every sentence in the data that rests on sources. */
function factsIn(part: unknown): readonly SourcedText[] {
  if (typeof part !== 'object' || part === null) return [];
  const own = 'text' in part && 'source' in part && typeof part.text === 'string' ? [part as SourcedText] : [];
  return [...own, ...Object.values(part).flatMap(factsIn)];
}

const single = (text: string): string => text.replace(/\s+/g, ' ');
const words = (part: Element): string => single(part.textContent ?? '');

/** "Within 3 months" and the like stand inside other sentences too. */
const SHORT = 20;

/**
 * How many sourced sentences stand in a part of a screen, and which of them without a source of theirs, or without the days of its check.
 * @param also sentences that are known to be there, in whatever form
 */
function readIn(part: Element, texts: PageTexts, also: readonly SourcedText[] = []): { count: number; bare: readonly string[] } {
  const t = createTranslator(texts.ui, texts.ui['meta.lang'] as Locale);
  const text = words(part);
  const notes = [...part.querySelectorAll('span')].map(words);
  const isListed = (id: string) => {
    const { title = '', checkedOn = '', checkBy = '' } = texts.sources[id] ?? {};
    const days = single(t('sources.checked', { date: t.date(checkedOn), next: t.date(checkBy) }));
    return notes.some((note) => note.startsWith(single(title)) && note.includes(days));
  };
  const found = factsIn({ ...texts, ui: {} }).filter((fact) => fact.text.length > SHORT && text.includes(single(fact.text)));
  const listed = new Set([...found, ...also].filter(({ source }) => source.every(isListed)).map((fact) => fact.text));
  const all = new Set([...found, ...also].map((fact) => fact.text));
  return { count: all.size, bare: [...all].filter((one) => !listed.has(one)) };
}

const withCause = (id: CauseId): CaseView => ({
  ...CASES.employer,
  answers: {},
  diagnosis: {
    ...CASES.employer.diagnosis,
    causes: [{ id, probability: 0.9, likelihood: 'likely', for: [], against: [] }],
    nextQuestion: null,
    flips: [],
  },
});

async function unfolded(screen: Shown): Promise<HTMLElement> {
  await screen.unfold('details');
  await screen.unfold('details');
  return screen.root;
}

async function open(tool: ToolName): Promise<Shown> {
  const screen = await show({ ...CASES.nothing, workplace: { tool, typed: {} } });
  await vi.waitFor(() => screen.get('#tool'), { timeout: 5_000 });
  await screen.settle();
  return screen;
}

async function choose(screen: Shown, id: string, value: string): Promise<void> {
  const field = screen.get<HTMLInputElement>(`#${id}`);
  field.value = value;
  await act(() => void field.dispatchEvent(new Event(field.localName === 'input' ? 'input' : 'change', { bubbles: true })));
  await screen.settle();
}

let texts: PageTexts;
beforeAll(async () => {
  texts = await loadPageTexts('en');
  // What is loaded on demand is made once, so that no test waits for it.
  await Promise.all([
    import('../../src/ui/screens/late-fee-screen.tsx'),
    import('../../src/ui/screens/distance-screen.tsx'),
    import('../../src/ui/screens/settlement-screen.tsx'),
    import('../../src/ui/screens/return-screen.tsx'),
    import('../../src/ui/screens/ledger-screen.tsx'),
    import('../../src/ui/screens/hand-over-screen.tsx'),
  ]);
}, 60_000);

describe.each(CAUSE_IDS)('of %s every sentence has its sources on the same screen', (id) => {
  it('where it is ahead', async () => {
    const { count, bare } = readIn(await unfolded(await show(withCause(id))), texts, [texts.causes[id]!.answer]);
    expect(count).toBeGreaterThan(15);
    expect(bare).toEqual([]);
  });

  it('where it is one of several, and what to do today and whom to call have them too', async () => {
    const view = withCause(id);
    const screen = await show({ ...view, diagnosis: { ...view.diagnosis, result: 'cannot-tell' } });
    await unfolded(screen);
    for (const part of ['.care', '.hotlines', `[data-cause="${id}"]`]) {
      const { count, bare } = readIn(screen.get(part), texts, part.includes(id) ? [texts.causes[id]!.answer] : []);
      expect(count, part).toBeGreaterThan(0);
      expect(bare, part).toEqual([]);
    }
  });
});

it.each(QUESTION_IDS)('why %s is asked has its sources beside the question', async (nextQuestion) => {
  const screen = await show({ ...CASES.unclear, diagnosis: { ...CASES.unclear.diagnosis, nextQuestion } });
  expect(readIn(screen.get('[data-question]'), texts)).toMatchObject({ bare: [] });
  expect(screen.get('[data-question]').textContent).toContain(texts.questions[nextQuestion]?.why.text);
});

it.each(['nothing', 'blocked', 'picture', 'scam', 'disputed', 'bill', 'calm', 'outOfArea'] as const)(
  'the screen "%s" lists the sources of all it says',
  async (name) => {
    const { count, bare } = readIn(await unfolded(await show(CASES[name])), texts);
    expect(count).toBeGreaterThan(3);
    expect(bare).toEqual([]);
  },
);

it.each(LOCALES)('a warning of fraud in %s is a sourced sentence', async (locale) => {
  const spoken = await loadPageTexts(locale);
  const screen = await show(CASES.scam, { locale });
  expect(screen.get('.answer-text').textContent).toBe(spoken.tips['fraud-links']?.text.text);
  expect(readIn(screen.get('.answer'), spoken)).toEqual({ count: 1, bare: [] });
});

describe('a tool lists the sources of the rules that it restates', () => {
  it.each(['late-fee', 'distance', 'settlement', 'ledger'] as const)('%s', async (tool) => {
    const { count, bare } = readIn(await unfolded(await open(tool)), texts);
    expect(count).toBeGreaterThan(1);
    expect(bare).toEqual([]);
  });

  it.each(['employee', 'flexible', 'resident'])('the return of benefits (%s)', async (scheme) => {
    const screen = await open('return');
    await choose(screen, 'return-scheme', scheme);
    if (scheme === 'resident') await choose(screen, 'return-missed', '1');
    else await choose(screen, 'return-last', '2026-07');
    const { count, bare } = readIn(await unfolded(screen), texts);
    expect(count).toBeGreaterThan(0);
    expect(bare).toEqual([]);
  });

  it('a reached cap stands above the rule it follows from', async () => {
    const screen = await open('distance');
    await choose(screen, 'distance-fundPaid', '5000');
    await choose(screen, 'distance-ceiling', '5000');
    expect(screen.get('[data-distance="ceiling"]').textContent).toContain('is reached');
    for (const rule of ['deductible-and-cap', 'critical-illness'])
      expect(screen.get(`[data-rule="${rule}"]`).textContent).toContain(texts.rules[rule]?.text.text);
  });

  it('of newborns it says what the sources say', async () => {
    const screen = await open('return');
    await choose(screen, 'return-scheme', 'resident');
    expect(words(await unfolded(screen))).toContain(texts.tips['newborn']?.text.text);
  });
});

it('the card for the counter lists the sources of what it states', async () => {
  const steps = texts.causes['employer-arrears']?.steps.map(({ id }) => id) ?? [];
  const screen = await show({ ...CASES.employer, ticks: { 'employer-arrears': steps } });
  await screen.click('[data-action="hand-over"]');
  await vi.waitFor(async () => {
    await screen.settle();
    screen.get('[data-action="make-card"]');
  });
  for (const button of ['make-card', 'change-card']) {
    const { count, bare } = readIn(await unfolded(screen), texts);
    expect(count).toBeGreaterThan(steps.length);
    expect(bare).toEqual([]);
    await screen.click(`[data-action="${button}"]`);
  }
});

it.each(LOCALES)('what helps before it happens lists its sources, part by part, in %s', async (locale) => {
  location.hash = '#ahead';
  document.body.innerHTML = '<div id="app"></div>';
  const spoken = await loadPageTexts(locale);
  const root = document.querySelector('#app')!;
  await act(() => render(<OptionsPage {...plainPage(locale, spoken)} />, root));
  for (let depth = 0; depth < 3; depth++)
    for (const fold of root.querySelectorAll<HTMLDetailsElement>('details:not([open])')) {
      fold.removeAttribute('name');
      fold.open = true;
      await act(() => void fold.dispatchEvent(new Event('toggle')));
    }
  location.hash = '';
  const parts = [...root.querySelectorAll('[data-reminder], [data-event] > li, .event, [data-tip], [data-misconception]')];
  expect(parts.length).toBeGreaterThan(60);
  expect(parts.flatMap((part) => readIn(part, spoken).bare)).toEqual([]);
  for (const kind of ['resident-window', 'registration-end'])
    expect(readIn(root.querySelector(`[data-reminder="${kind}"]`)!, spoken).count, kind).toBe(1);
});

/** Words with which a rule is told; a message of the interface names no source. */
const TELLS_A_RULE =
  /usually|(?:most|many|some) places|\bmeist|in der regel|(?:viel|manch)erorts|manche orte|通常|一般|多数地方|不少地方|有些地方|各地/i;
/** Labels of a rule that stands beside them, and the calendar entry, which says what its days rest on. */
const MARKS = [
  'rules.varies',
  'rules.places',
  'misconceptions.differs-by-place',
  'return.day',
  'return.gap.yes',
  'return.gap.no',
  'return.gap.open',
  'return.entry.text',
  'sources.tier.D',
];

it.each(LOCALES)('no message of the interface in %s tells a rule by itself', async (locale) => {
  const { ui } = await loadPageTexts(locale);
  const telling = Object.entries(ui).filter(([, message]) => TELLS_A_RULE.test(JSON.stringify(message)));
  expect(telling.map(([key]) => key).filter((key) => !MARKS.includes(key))).toEqual([]);
});

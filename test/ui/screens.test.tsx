// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../src/domain/locales.ts';
import { loadTexts } from '../../src/i18n/load-texts.ts';
import { firstSentence } from '../../src/i18n/sentences.ts';
import { CASES, type CaseName } from '../support/preview/cases.ts';
import { show } from './show.tsx';

const NAMES = Object.keys(CASES) as CaseName[];

describe.each(LOCALES)('in %s', (locale) => {
  it.each(NAMES)('the screen "%s" has one main heading, the language and no unfilled place', async (name) => {
    const screen = await show(CASES[name], { locale });
    expect(screen.root.querySelectorAll('h1')).toHaveLength(1);
    expect(screen.get('h1').textContent?.trim()).not.toBe('');
    expect(document.documentElement.lang).toBe(locale);
    expect(screen.text()).not.toMatch(/\{\w+\}|undefined|\[object/);
  });
});

describe('a cause that is ahead', () => {
  it('is answered first: cause, who acts, first step; findings quoted with their language', async () => {
    const screen = await show(CASES.employer);
    const texts = await loadTexts('en');
    expect(screen.get('h1').textContent).toBe(texts.causes['employer-arrears']?.title);
    expect(screen.get('[data-actor]').dataset['actor']).toBe('employer');
    const quote = screen.get('[data-finding="enrolment-suspended"] q');
    expect(quote.textContent).toBe('参保状态：暂停参保');
    expect(quote.lang).toBe('zh-Hans');
  });

  it.each([
    ['en', 'Enrolment is suspended', 'The employer has not paid'],
    ['de', 'Die Versicherung ruht', 'Der Arbeitgeber hat nicht gezahlt'],
    ['zh-Hant'],
  ] as const)('says in %s what was shown in another language', async (locale, ...said) => {
    const screen = await show(CASES.employer, { locale });
    expect([...screen.root.querySelectorAll('[data-meaning]')].map(({ textContent }) => textContent)).toEqual(said);
  });

  it('is not called normal, nor the cover sure, where something else speaks against the cover', async () => {
    const texts = await loadTexts('en');
    const calm = await show(CASES.calm);
    expect(calm.get('.badges').textContent).toBe(texts.ui['normal.likely']);
    expect(calm.root.querySelector('.fund-pays')).not.toBeNull();
    const doubted = await show({ ...CASES.calm, diagnosis: { ...CASES.calm.diagnosis, result: 'cause' } });
    expect(doubted.get('.badges').textContent).toBe(texts.ui['likelihood.likely']);
    expect(doubted.root.querySelector('.fund-unknown')).not.toBeNull();
  });

  it('says one sentence before the first step, and the rest of the answer behind it', async () => {
    const screen = await show(CASES.employer);
    const [first, rest] = firstSentence((await loadTexts('en')).causes['employer-arrears']?.answer.text ?? '');
    expect(screen.get('.answer-text').textContent).toBe(first);
    expect(screen.get('.answer-rest').textContent).toBe(rest);
    const step = screen.get('.now');
    expect(step.compareDocumentPosition(screen.get('.answer-text'))).toBe(Node.DOCUMENT_POSITION_PRECEDING);
    expect(step.compareDocumentPosition(screen.get('.answer-rest'))).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('says when the message and an answer disagree, and what to look up before anything is paid', async () => {
    const texts = await loadTexts('en');
    const screen = await show(CASES.disputed);
    expect(screen.get('[data-disputed]').textContent).toContain(texts.questions['contributionsPaid']?.text);
    expect(screen.get('.now').textContent).toContain(texts.causes['employer-arrears']?.confirm[0]?.text);
    const agreed = await show(CASES.employer);
    expect(agreed.root.querySelector('[data-disputed]')).toBeNull();
    expect(agreed.get('.now').textContent).toContain(agreed.get('.checklist li .step').textContent);
  });

  it('names the official Chinese terms in foreign sentences as Chinese', async () => {
    const screen = await show(CASES.employer);
    expect(screen.get('[data-actor] [lang="zh-Hans"]').textContent).toBe('单位');
  });

  it('says when the page shows more than is listed, and only then', async () => {
    const texts = await loadTexts('en');
    const whole = await show(CASES.employer);
    expect(whole.root.querySelector('[data-partial]')).toBeNull();
    const cut = await show({ ...CASES.employer, partial: true });
    expect(cut.get('[data-partial]').textContent).toContain(texts.ui['paste.other']);
  });

  it('lists the causes in rank order', async () => {
    const screen = await show(CASES.employer);
    const ids = [...screen.root.querySelectorAll<HTMLElement>('[data-cause]')].map((element) => element.dataset['cause']);
    expect(ids).toEqual(CASES.employer.diagnosis.causes.map(({ id }) => id));
  });

  it('puts care today before everything else', async () => {
    const screen = await show(CASES.employer);
    expect(screen.get('main').firstElementChild?.classList).toContain('care');
  });

  it('offers the hotlines to call and to copy', async () => {
    const copied: string[] = [];
    const screen = await show(CASES.employer, { copy: async (text) => void copied.push(text) });
    expect(screen.get<HTMLAnchorElement>('[data-hotline="12393"] a').getAttribute('href')).toBe('tel:12393');
    await screen.click('[data-hotline="12393"] [data-action="copy"]');
    expect(copied).toEqual(['12393']);
    expect(screen.get('[role="status"]').textContent).toBe('12393 copied');
  });

  it('links to a tab of its own from the popup, and not from that tab', async () => {
    expect((await show(CASES.employer)).get('[data-action="open-tab"]').getAttribute('href')).toBe('/popup.html?tab=7');
    expect((await show(CASES.employer, { surface: 'tab' })).root.querySelector('[data-action="open-tab"]')).toBeNull();
  });
});

it('says that nothing is wrong, no surer than it is', async () => {
  const screen = await show(CASES.calm);
  expect(screen.text()).toContain('Most likely nothing is wrong');
});

it('says that it cannot tell, asks one question and puts no cause ahead', async () => {
  const screen = await show(CASES.unclear);
  expect(screen.get('h1').textContent).toBe('Cannot tell yet');
  expect(screen.root.querySelectorAll('[data-question]')).toHaveLength(1);
  expect(screen.root.querySelectorAll('[data-cause]')).toHaveLength(CASES.unclear.diagnosis.causes.length);
});

it('warns of fraud instead of giving a fix', async () => {
  const screen = await show(CASES.scam);
  expect(screen.root.querySelector('[data-step]')).toBeNull();
  expect(screen.get('[data-hotline]').dataset['hotline']).toBe('96110');
});

it('makes a finding whose page text holds markup plain text', async () => {
  const quote = '<img src=x onerror=alert(1)>余额不足';
  const findings = [{ key: 'x', signal: 'balance-insufficient', quote, role: 'toast', vanished: false }] as const;
  const screen = await show({ ...CASES.employer, findings });
  expect(screen.get('[data-finding] q').textContent).toBe(quote);
  expect(screen.root.querySelector('[data-finding] img')).toBeNull();
});

it('fades facts that were not checked in time, and says so', async () => {
  expect((await show(CASES.employer)).root.querySelector('.stale')).toBeNull();
  const later = await show(CASES.employer, { today: '2099-01-01' });
  expect(later.get('.answer .stale').textContent).toContain('Not checked since.');
});

it('shows a way out when the worker cannot be reached', async () => {
  const screen = await show(CASES.employer, { send: () => Promise.reject(new Error('gone')) });
  expect(screen.get('h1').textContent).toBe('The connection was lost');
  expect(screen.get('[data-action="reload"]').textContent).toBe('Reload this page');
});

it('shows the same when there is no tab at all', async () => {
  expect((await show(CASES.employer, { tab: null })).get('h1').textContent).toBe('The connection was lost');
});

describe('a case that is known before the worker answers', () => {
  const silent = () => new Promise<never>(() => undefined);

  it('stands there with the first drawing', async () => {
    expect((await show(CASES.employer, { send: silent, early: CASES.employer })).get('#result').textContent).toBe(
      'The employer has not paid',
    );
  });

  it('waits for the reading where an empty page is read on a click only', async () => {
    const early = { ...CASES.nothing, access: 'click' as const };
    expect((await show(early, { send: silent, early })).root.querySelector('#result')).toBeNull();
  });

  it('begins at its top, with the focus on none of its buttons', async () => {
    await show(CASES.employer, { early: CASES.employer });
    expect(document.activeElement).toBe(document.body);
  });

  it('gives way to the present one', async () => {
    const screen = await show(CASES.solved, { early: CASES.employer });
    expect(screen.get('#result').textContent).toBe('Solved');
  });
});

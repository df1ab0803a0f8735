// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import type { CaseView } from '../../src/case/view.ts';
import type { Finding, SafeText } from '../../src/domain/findings.ts';
import { loadTexts } from '../../src/i18n/load-texts.ts';
import { COMMON_MESSAGES } from '../../src/ui/common-messages.ts';
import { CASES } from '../support/preview/cases.ts';
import { show } from './show.tsx';

/** A pasted text is also read as a bill, for which all words are loaded first. */
const WORDS_LOADED = { timeout: 15_000 };
vi.setConfig({ testTimeout: 20_000 });

describe('what a person does reaches the worker', () => {
  it('a tick', async () => {
    const screen = await show(CASES.employer);
    const box = screen.get<HTMLInputElement>('[data-step]');
    await screen.click('[data-step]');
    expect(screen.sent.at(-1)).toEqual({
      name: 'case/tick',
      input: { tab: 7, cause: 'employer-arrears', step: box.dataset['step'], done: true },
    });
    expect(screen.get<HTMLInputElement>('[data-step]').checked).toBe(true);
    expect(screen.text()).toContain('1 of ');
    await screen.click('[data-step]');
    expect(screen.sent.at(-1)?.input).toMatchObject({ done: false });
  });

  it('an answer, and the focus moves to the result', async () => {
    const screen = await show(CASES.employer);
    await screen.click('[data-question="insuranceType"] [data-answer="resident"]');
    expect(screen.sent.at(-1)).toEqual({ name: 'case/answer', input: { tab: 7, question: 'insuranceType', answer: 'resident' } });
    expect(document.activeElement?.id).toBe('result');
  });

  it('"I don’t know" is an answer of every question', async () => {
    const screen = await show(CASES.unclear);
    await screen.click('[data-question] [data-answer="unknown"]');
    expect(screen.sent.at(-1)?.input).toMatchObject({ answer: 'unknown' });
  });

  it('a changed answer, and one taken back', async () => {
    const screen = await show(CASES.employer);
    await screen.click('[data-answered="recentChange"] button');
    expect(screen.get('[data-question="recentChange"] [aria-pressed="true"]').dataset['answer']).toBe('job-change');
    await screen.click('[data-question="recentChange"] [data-answer="none"]');
    expect(screen.sent.at(-1)?.input).toMatchObject({ question: 'recentChange', answer: 'none' });
    await screen.click('[data-answered="recentChange"] button');
    await screen.click('[data-action="clear-answer"]');
    expect(screen.sent.at(-1)?.input).toMatchObject({ question: 'recentChange', answer: null });
  });

  it('"this is not it", and its way back', async () => {
    const screen = await show(CASES.employer);
    await screen.click('[data-action="not-it"]');
    expect(screen.sent.at(-1)).toEqual({ name: 'case/dismiss', input: { tab: 7, cause: 'employer-arrears', dismissed: true } });
    await screen.click('[data-dismissed="employer-arrears"] [data-action="undo"]');
    expect(screen.sent.at(-1)?.input).toMatchObject({ dismissed: false });
  });

  it('"solved", and its way back', async () => {
    const screen = await show(CASES.employer);
    await screen.click('[data-action="solved"]');
    expect(screen.get('h1').textContent).toBe('Solved');
    expect(document.activeElement?.id).toBe('result');
    await screen.click('[data-action="unsolved"]');
    expect(screen.get('h1').textContent).not.toBe('Solved');
  });

  it('another language, at once', async () => {
    await loadTexts('de');
    const screen = await show(CASES.employer);
    const select = screen.get<HTMLSelectElement>('#language');
    select.value = 'de';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await screen.settle();
    await screen.settle();
    expect(screen.sent.at(-1)).toEqual({ name: 'settings/locale', input: { locale: 'de' } });
    expect(document.documentElement.lang).toBe('de');
    expect(screen.text()).toContain('Erster Schritt');
  });
});

describe('a page that is read on a click only', () => {
  it('is read as soon as the popup opens', async () => {
    const screen = await show(CASES.outOfArea);
    expect(screen.sent.map(({ name }) => name)).toEqual(['case/get', 'case/check']);
  });

  it('does not flash "nothing found" while it is being read', async () => {
    const empty: CaseView = { ...CASES.nothing, access: 'click' };
    let found: (view: CaseView) => void = () => {};
    const send = (name: string) => (name === 'case/get' ? Promise.resolve(empty) : new Promise((done) => (found = done)));
    const screen = await show(empty, { send: send as never });
    expect(screen.root.querySelector('h1')).toBeNull();
    expect(screen.get('main').getAttribute('aria-busy')).toBe('true');
    found(CASES.calm);
    await screen.settle();
    expect(screen.text()).toContain('Most likely nothing is wrong');
  });

  it('is not read where pages are read by themselves', async () => {
    expect((await show(CASES.employer)).sent.map(({ name }) => name)).toEqual(['case/get']);
  });
});

describe('where nothing was found', () => {
  it('explains a pasted message', async () => {
    const finding: Finding = { key: 'k', signal: 'balance-insufficient', quote: '余额不足' as SafeText, role: 'prose', fleeting: false };
    const read: string[] = [];
    const screen = await show(CASES.nothing, { readText: async (text) => (read.push(text), { findings: [finding], sheet: {} }) });
    const area = screen.get<HTMLTextAreaElement>('#paste');
    area.value = '余额不足';
    area.dispatchEvent(new Event('input', { bubbles: true }));
    await screen.settle();
    await screen.click('[data-action="explain"]');
    expect(read).toEqual(['余额不足']);
    await expect
      .poll(() => screen.sent.at(-1), WORDS_LOADED)
      .toEqual({
        name: 'case/paste',
        input: { tab: 7, findings: [{ key: 'k', signal: 'balance-insufficient', quote: '余额不足', role: 'prose', vanished: false }] },
      });
  });

  it('explains a message by the paste alone, but not what is pasted into a text', async () => {
    const finding: Finding = { key: 'k', signal: 'balance-insufficient', quote: '余额不足' as SafeText, role: 'prose', fleeting: false };
    const read: string[] = [];
    const screen = await show(CASES.nothing, { readText: async (text) => (read.push(text), { findings: [finding], sheet: {} }) });
    const area = screen.get<HTMLTextAreaElement>('#paste');
    const paste = (text: string) => {
      const event = new Event('paste', { bubbles: true });
      area.dispatchEvent(Object.assign(event, { clipboardData: { getData: () => text } }));
      return screen.settle();
    };
    await paste(' \n ');
    area.value = '您的';
    await paste('账户');
    expect(read).toEqual([]);
    area.value = '';
    await paste('余额不足');
    expect(read).toEqual(['余额不足']);
    await expect.poll(() => screen.sent.at(-1)?.name, WORDS_LOADED).toBe('case/paste');
  });

  it('says so when the text holds no known message', async () => {
    const screen = await show(CASES.blocked);
    const area = screen.get<HTMLTextAreaElement>('#paste');
    area.value = 'hello';
    area.dispatchEvent(new Event('input', { bubbles: true }));
    await screen.settle();
    await screen.click('[data-action="explain"]');
    await expect.poll(() => screen.text(), WORDS_LOADED).toContain('No known message in this text.');
    expect(screen.sent.some(({ name }) => name === 'case/paste')).toBe(false);
  });

  it('offers common messages to choose from', async () => {
    const screen = await show(CASES.nothing);
    await screen.click('[data-pick="balance-zero"]');
    expect(screen.sent.at(-1)?.input).toMatchObject({ findings: [{ signal: 'balance-zero', quote: '个人账户余额 0.00' }] });
  });

  it('narrows the common messages while typing', async () => {
    const screen = await show(CASES.nothing);
    const area = screen.get<HTMLTextAreaElement>('#paste');
    area.value = '备案';
    area.dispatchEvent(new Event('input', { bubbles: true }));
    await screen.settle();
    const picks = [...screen.root.querySelectorAll<HTMLElement>('[data-pick]')].map((element) => element.dataset['pick']);
    expect(picks).toEqual(['out-of-area-unregistered']);
  });

  it('checks the page again and says what came of it', async () => {
    const screen = await show(CASES.nothing);
    await screen.click('[data-action="check"]');
    expect(screen.sent.at(-1)).toEqual({ name: 'case/check', input: { tab: 7 } });
    expect(screen.get('[role="status"]').textContent).toBe('Checked. 0 messages found.');
  });
});

it('every common message stands once', () => {
  expect(new Set(COMMON_MESSAGES.map(({ signal }) => signal)).size).toBe(COMMON_MESSAGES.length);
});

it('the case is drawn anew when it changes elsewhere', async () => {
  let view: CaseView = CASES.nothing;
  let changed: () => void = () => {};
  const screen = await show(view, {
    send: (async () => view) as never,
    onCaseChange: (listener) => {
      changed = listener;
      return () => {};
    },
  });
  expect(screen.get('h1').textContent).toBe('Nothing found on this page');
  view = CASES.unclear;
  changed();
  await screen.settle();
  expect(screen.get('h1').textContent).toBe('Cannot tell yet');
});

describe('a change of one’s own, whose writing is told here before it is answered', () => {
  const ANSWERED: CaseView = { ...CASES.employer, answers: { ...CASES.employer.answers, insuranceType: 'resident' } };
  const begin = async () => {
    let changed: () => void = () => {};
    let answer: (view: CaseView) => void = () => {};
    let now = CASES.employer;
    const screen = await show(now, {
      send: ((name: string) => (name === 'case/answer' ? new Promise((done) => (answer = done)) : Promise.resolve(now))) as never,
      onCaseChange: (listener) => {
        changed = listener;
        return () => {};
      },
    });
    await screen.click('[data-question="insuranceType"] [data-answer="resident"]');
    const tell = async (view: CaseView) => {
      now = view;
      changed();
      await screen.settle();
    };
    const reply = async (view: CaseView) => {
      answer(view);
      await screen.settle();
    };
    const isAnswered = () => screen.root.querySelector('[data-answered="insuranceType"]') !== null;
    return { screen, tell, reply, isAnswered };
  };

  it('is drawn by its answer and not before, together with the focus', async () => {
    const { tell, reply, isAnswered } = await begin();
    await tell(ANSWERED);
    expect([isAnswered(), document.activeElement?.id]).toEqual([false, '']);
    await reply(ANSWERED);
    expect([isAnswered(), document.activeElement?.id]).toEqual([true, 'result']);
  });

  it('loses nothing of what was changed elsewhere meanwhile', async () => {
    const { screen, tell, reply } = await begin();
    await tell(CASES.unclear);
    await reply(ANSWERED);
    expect(screen.get('h1').textContent).toBe('Cannot tell yet');
  });
});

it('an answer that is being changed stays open until the new one is there', async () => {
  let answer: (view: CaseView) => void = () => {};
  const screen = await show(CASES.employer, {
    send: ((name: string) => (name === 'case/answer' ? new Promise((done) => (answer = done)) : Promise.resolve(CASES.employer))) as never,
  });
  await screen.click('[data-answered="recentChange"] button');
  await screen.click('[data-question="recentChange"] [data-answer="none"]');
  expect(screen.root.querySelector('[data-answered="recentChange"]')).toBeNull();
  answer({ ...CASES.employer, answers: { ...CASES.employer.answers, recentChange: 'none' } });
  await screen.settle();
  expect(screen.get('[data-answered="recentChange"]').textContent).toContain('No change');
});

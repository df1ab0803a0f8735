// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi, type MockInstance } from 'vitest';
import { createHint } from '../../src/content/hint/hint.ts';
import { createDom } from '../../src/detect/dom.ts';
import type { HintCard, Mark } from '../../src/messaging/replies.ts';

const worker = vi.hoisted(() => ({ answers: [] as ((card: unknown) => void)[], root: null as ShadowRoot | null, isAway: false }));
vi.mock('../../src/messaging/send.ts', () => ({
  Disconnected: class extends Error {},
  send: () => new Promise((done) => worker.answers.push(done)),
}));
// What needs a browser that draws: where the mark goes, and whether it has been in sight.
vi.mock('../../src/content/hint/host.ts', () => ({
  createHost: () => {
    const element = document.createElement('yibao-hint');
    worker.root = element.attachShadow({ mode: 'open' });
    document.body.append(element);
    return { element, root: worker.root, raise: () => undefined, remove: () => element.remove() };
  },
}));
vi.mock('../../src/content/hint/place.ts', () => ({
  MARK: { width: 88, height: 44 },
  placeMark: () => (worker.isAway ? undefined : { x: 1, y: 1 }),
  placeCard: () => ({ x: 1, y: 1 }),
}));
vi.mock('../../src/content/hint/sight.ts', () => ({
  createSight: () => ({ watch: () => undefined, moved: () => undefined, isSeen: () => true }),
}));

const MARK: Mark = { key: 'one', tone: 'act', label: 'What does this mean', closeLabel: 'Close', reloadLabel: 'Reload' };
const CARD: HintCard = {
  lang: 'en',
  likelihood: 'likely',
  title: 'Your employer has not paid',
  answer: 'You are still insured.',
  actorLabel: 'Who acts',
  actor: 'Your employer',
  firstStepLabel: 'First',
  firstStep: 'Ask',
  checklistLabel: 'All steps',
  closeLabel: 'Close',
  source: '',
};

const cards = () => [...worker.root!.querySelectorAll('.card')];
const press = (selector: string) => {
  const click = new MouseEvent('click', { bubbles: true });
  Object.defineProperty(click, 'isTrusted', { value: true });
  worker.root!.querySelector(selector)!.dispatchEvent(click);
};
const answerAll = async () => {
  for (const answer of worker.answers.splice(0)) answer(CARD);
  await new Promise((done) => setTimeout(done, 0));
};

let stop: AbortController;
let drawn: MockInstance<typeof performance.getEntriesByName>;
beforeEach(() => {
  worker.isAway = false;
  drawn = vi.spyOn(performance, 'getEntriesByName').mockReturnValue([{} as PerformanceEntry]);
  document.body.innerHTML = '<p>暂停参保</p>';
  worker.answers.length = 0;
  stop = new AbortController();
  createHint(document, createDom(globalThis), stop.signal).show([MARK], new Map([['one', document.querySelector('p')!]]));
});
afterEach(() => {
  stop.abort();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

it('a mark that is pressed twice before the answer comes opens one card, which can be closed', async () => {
  press('.open');
  press('.open');
  await answerAll();
  expect(cards()).toHaveLength(1);
  press('.card .x');
  expect(cards()).toHaveLength(0);
});

it('a mark that is pressed again while its card is open closes it', async () => {
  press('.open');
  await answerAll();
  expect(cards()).toHaveLength(1);
  press('.open');
  expect(cards()).toHaveLength(0);
});

it('a page without a mark is scrolled without us, and from the first mark on we follow', () => {
  const heard = vi.spyOn(globalThis, 'addEventListener');
  const scrolls = () => heard.mock.calls.filter(([type]) => type === 'scroll').length;
  const hint = createHint(document, createDom(globalThis), stop.signal);
  hint.show([], new Map());
  expect(scrolls()).toBe(0);
  hint.show([MARK], new Map([['one', document.querySelector('p')!]]));
  expect(scrolls()).toBe(1);
});

it('of messages that are scrolled away no mark is made; one that comes into sight has its mark', () => {
  worker.isAway = true;
  const hint = createHint(document, createDom(globalThis), stop.signal);
  const places = new Map([['one', document.querySelector('p')!]]);
  hint.show([MARK], places);
  expect(worker.root!.querySelectorAll('.mark')).toHaveLength(0);
  worker.isAway = false;
  hint.show([MARK], places);
  expect(worker.root!.querySelectorAll<HTMLElement>('.mark:not([hidden])')).toHaveLength(1);
  worker.isAway = true;
  hint.show([MARK], places);
  expect(worker.root!.querySelectorAll<HTMLElement>('.mark:not([hidden])')).toHaveLength(0);
});

it('a page that was not drawn yet is not laid out for the marks: they are set when it has done so by itself', () => {
  drawn.mockReturnValue([]);
  let layOut = () => {};
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(heard: () => void) {
        layOut = heard;
      }
      observe() {}
      disconnect() {}
    },
  );
  const hint = createHint(document, createDom(globalThis), stop.signal);
  hint.show([MARK], new Map([['one', document.querySelector('p')!]]));
  expect(worker.root!.querySelectorAll('.mark')).toHaveLength(0);
  layOut();
  expect(worker.root!.querySelectorAll('.mark')).toHaveLength(1);
});

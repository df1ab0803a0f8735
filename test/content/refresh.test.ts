// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createBoard } from '../../src/content/board.ts';
import { createRefresh } from '../../src/content/refresh.ts';
import { createDom } from '../../src/detect/dom.ts';
import type { SafeText } from '../../src/domain/findings.ts';

const dom = createDom(globalThis);
const shown = vi.fn<(isOther: boolean) => void>();
const readAgain = vi.fn();
let stop: AbortController;
let refresh: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  stop = new AbortController();
  document.body.innerHTML = '<p>暂停参保</p><p>冻结</p>';
  const board = createBoard(dom);
  for (const element of document.querySelectorAll('p')) {
    const quote = element.textContent as SafeText;
    board.add({ finding: { key: quote, signal: 's', quote, role: 'status', fleeting: false }, element, isAmount: false }, 0);
  }
  refresh = createRefresh(board, dom, shown, readAgain, stop.signal);
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

it('what was withdrawn may stand elsewhere, so the page is read once more, and not again for each thing', () => {
  refresh();
  vi.advanceTimersByTime(5_000);
  expect(readAgain).not.toHaveBeenCalled();
  for (const element of document.querySelectorAll('p')) {
    element.style.display = 'none';
    refresh();
    vi.advanceTimersByTime(200);
  }
  expect(shown.mock.calls).toEqual([[false], [true], [true]]);
  vi.advanceTimersByTime(5_000);
  expect(readAgain).toHaveBeenCalledOnce();
});

it('a page that was given up is not read again', () => {
  document.querySelector('p')!.style.display = 'none';
  refresh();
  stop.abort();
  vi.advanceTimersByTime(5_000);
  expect(readAgain).not.toHaveBeenCalled();
});

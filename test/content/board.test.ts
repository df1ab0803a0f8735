// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { createBoard, REDRAWN_MS, type Board } from '../../src/content/board.ts';
import type { Sighting } from '../../src/detect/sighting.ts';
import { createDom } from '../../src/detect/dom.ts';
import { MOST_IN_FRAME, type Finding, type SafeText } from '../../src/domain/findings.ts';

let board: Board;
let element: HTMLElement;

const sighting = (said: Partial<Finding> = {}): Sighting => ({
  finding: { key: 'one', signal: 'fund-paid-zero', quote: '统筹支付 0.00' as SafeText, role: 'status', fleeting: false, ...said },
  element,
  isAmount: true,
});

beforeEach(() => {
  document.body.innerHTML = '<p>统筹支付 0.00</p>';
  element = document.querySelector('p')!;
  board = createBoard(createDom(globalThis));
});

describe('a message that stands on the page', () => {
  it('said again in the same words is not news', () => {
    expect(board.add(sighting(), 0)).toBe(true);
    expect(board.add(sighting(), 10)).toBe(false);
    expect(board.add(sighting({ insured: 'resident', sheet: { total: 100 } }), 20)).toBe(true);
    expect(board.add(sighting({ insured: 'resident', sheet: { total: 100 } }), 30)).toBe(false);
  });

  it('takes up what the page says beside it a moment later', () => {
    board.add(sighting(), 0);
    board.add(sighting({ insured: 'employee', sheet: { total: 100, fund: 0 } }), 10);
    expect(board.reported()).toMatchObject([{ key: 'one', insured: 'employee', sheet: { total: 100, fund: 0 } }]);
  });

  it('takes up the lines of another bill in the place of those before', () => {
    board.add(sighting({ sheet: { total: 100, fund: 0 } }), 0);
    board.add(sighting({ sheet: { total: 250, fund: 0 } }), 10);
    expect(board.reported()[0]?.sheet).toEqual({ total: 250, fund: 0 });
  });

  it('loses nothing when a smaller part of the page is read', () => {
    board.add(sighting({ insured: 'employee', sheet: { total: 100, fund: 0 } }), 0);
    expect(board.add(sighting(), 10)).toBe(false);
    expect(board.reported()).toMatchObject([{ insured: 'employee', sheet: { total: 100, fund: 0 } }]);
  });
});

describe('a message whose element is taken out and put back', () => {
  it('has as much time to come back the second time as the first', () => {
    board.add(sighting(), 0);
    element.remove();
    expect(board.refresh(100)).toBe(false);
    document.body.append(element);
    expect(board.refresh(200)).toBe(false);
    element.remove();
    expect(board.refresh(100 + REDRAWN_MS)).toBe(false);
    expect(board.reported()).toHaveLength(1);
    expect(board.refresh(100 + 2 * REDRAWN_MS)).toBe(true);
    expect(board.reported()).toEqual([]);
  });
});

describe('a message that a new view says too while the old one fades out', () => {
  const inNewView = (): HTMLElement => {
    const second = element.cloneNode(true) as HTMLElement;
    document.body.append(second);
    return second;
  };

  it.each([false, true])('stays, at its new place, when the old view is gone; a message of the moment: %s', (fleeting) => {
    board.add(sighting({ fleeting }), 0);
    const old = element;
    element = inNewView();
    expect(board.add(sighting({ fleeting }), 10)).toBe(false);
    expect(board.places().get('one')).toBe(old);
    old.remove();
    expect(board.refresh(50)).toBe(true);
    expect(board.places().get('one')).toBe(element);
    expect(board.reported()).toMatchObject([{ key: 'one', vanished: false }]);
  });

  it('goes like any other when the new view is gone as well', () => {
    board.add(sighting(), 0);
    const old = element;
    element = inNewView();
    board.add(sighting(), 10);
    old.remove();
    element.remove();
    board.refresh(50);
    expect(board.refresh(50 + REDRAWN_MS)).toBe(true);
    expect(board.reported()).toEqual([]);
  });
});

describe('what stands in a field, or beside its label', () => {
  it('is over when a script sets another value', () => {
    document.body.innerHTML = '<input readonly value="冻结">';
    element = document.querySelector('input')!;
    board.add(sighting(), 0);
    expect(board.refresh(10)).toBe(false);
    (element as HTMLInputElement).value = '正常';
    expect(board.refresh(20)).toBe(true);
    expect(board.reported()).toEqual([]);
  });

  it('is over when its label is hidden or gone', () => {
    for (const change of [(label: HTMLElement) => (label.style.display = 'none'), (label: HTMLElement) => label.remove()]) {
      document.body.innerHTML = '<b>参保状态</b><p>暂停参保</p>';
      element = document.querySelector('p')!;
      const label = document.querySelector('b')!;
      board.add({ ...sighting(), label }, 0);
      expect(board.refresh(10)).toBe(false);
      change(label);
      expect(board.refresh(20)).toBe(true);
    }
    expect(board.reported()).toEqual([]);
  });
});

describe('a page that says more than fits', () => {
  const words = (from: number, count: number) => Array.from({ length: count }, (_, at) => `key ${from + at}`);

  it('is told with what stands there; what was shown for a moment makes room for it', () => {
    for (const key of words(0, MOST_IN_FRAME)) {
      document.body.innerHTML = `<p>${key}</p>`;
      element = document.querySelector('p')!;
      board.add(sighting({ key, fleeting: true }), 0);
      element.remove();
    }
    board.refresh(10);
    document.body.innerHTML = '<p>stands</p>';
    element = document.querySelector('p')!;
    expect(board.add(sighting({ key: 'stands' }), 20)).toBe(true);
    const keys = board.reported().map(({ key }) => key);
    expect(keys).toEqual([...words(1, MOST_IN_FRAME - 1), 'stands']);
  });

  it('is cut where all of it stands', () => {
    for (const key of words(0, MOST_IN_FRAME + 5)) board.add(sighting({ key }), 0);
    expect(board.reported()).toHaveLength(MOST_IN_FRAME);
  });
});

// @vitest-environment happy-dom
import gateData from 'virtual:gate';
import { beforeEach, describe, expect, it } from 'vitest';
import { createDom } from '../../src/detect/dom.ts';
import { createGate } from '../../src/detect/gate.ts';
import { hitsBelow } from '../../src/detect/scan.ts';

const gate = createGate(gateData);
const MESSAGE = '您的医保已暂停参保';
/** So many words that the reader pauses between two of them. */
const part = (id: string) => `<div id="${id}">${`<p>个人账户余额查询结果，医保账户状态说明</p>`.repeat(70)}</div>`;

/** Reads the page as the watcher does; at the first pause the page changes under the reader. */
function readWhile(change: () => void): readonly string[] {
  const texts: string[] = [];
  let paused = false;
  for (const hit of hitsBelow(document.documentElement, gate, createDom(globalThis))) {
    if (hit) texts.push(hit.textContent);
    else if (!paused) {
      paused = true;
      change();
    }
  }
  expect(paused).toBe(true);
  return texts;
}

const remove = (id: string) => document.querySelector(`#${id}`)!.remove();

beforeEach(() => {
  document.body.innerHTML = `${part('first')}${part('second')}${part('third')}<p>${MESSAGE}</p>`;
});

describe('a page that changes while it is read, between two pieces of the work', () => {
  it('is read to its end when nothing changes', () => {
    expect(readWhile(() => undefined).join()).toContain(MESSAGE);
  });

  it.each(['first', 'second', 'third'])('is read to its end when its part %s is taken away', (id) => {
    expect(readWhile(() => remove(id)).join()).toContain(MESSAGE);
  });

  it('is read to its end when what was read and what comes next are taken away at once', () => {
    expect(
      readWhile(() => {
        remove('first');
        remove('second');
      }).join(),
    ).toContain(MESSAGE);
  });

  it('is read to its end when what comes next moves to another place', () => {
    expect(readWhile(() => document.body.append(document.querySelector('#first')!)).join()).toContain(MESSAGE);
  });

  it('and that draws itself anew for ever is left in the end', () => {
    document.body.innerHTML = part('first').repeat(3);
    let turns = 0;
    for (const hit of hitsBelow(document.body, gate, createDom(globalThis)))
      if (!hit && turns++ < 1_000) document.body.innerHTML = part('first').repeat(3);
    expect(turns).toBeLessThan(1_000);
  });
});

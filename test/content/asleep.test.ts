// @vitest-environment happy-dom
import gateData from 'virtual:gate';
import { describe, expect, it } from 'vitest';
import { whenItMaySpeak } from '../../src/content/asleep.ts';
import { createDom } from '../../src/detect/dom.ts';
import { createGate } from '../../src/detect/gate.ts';

const dom = createDom(window);
const gate = createGate(gateData);
const recordsDelivered = () => new Promise((done) => setTimeout(done, 20));

/** Has `html` read from now on; answers how often it was found that it may speak. */
function reads(html: string, signal = new AbortController().signal): () => number {
  let times = 0;
  document.body.innerHTML = html;
  whenItMaySpeak(document, dom, gate, () => times++, signal);
  return () => times;
}

describe('a document within a page', () => {
  it.each([
    ['a message', '<p>您的医保账户余额不足</p>'],
    ['a locked field', '<p>余额</p><input readonly value="12">'],
    ['an element of the page’s own', '<my-card></my-card>'],
    ['a table', '<table><tr><td>1</td></tr></table>'],
    ['many elements', '<i></i>'.repeat(500)],
    ['a long text', `<p>${'公告'.repeat(20_000)}</p>`],
  ])('with %s is read at once', (_what, html) => {
    expect(reads(html)()).toBe(1);
  });

  it.each([
    ['a text', (p: Element) => p.append('您的医保账户余额不足')],
    ['an element', (p: Element) => p.after(document.createElement('div'))],
    ['a word that stood there', (p: Element) => void (p.firstChild!.nodeValue = '余额')],
    ['what is in sight', (p: Element) => p.toggleAttribute('hidden')],
  ])('that says nothing is read when this changes: %s', async (_what, change) => {
    const times = reads('<p>医保服务</p><input value="a">');
    await recordsDelivered();
    expect(times()).toBe(0);
    change(document.querySelector('p')!);
    await recordsDelivered();
    expect(times()).toBe(1);
    // The reader watches it from then on.
    change(document.querySelector('p')!);
    await recordsDelivered();
    expect(times()).toBe(1);
  });

  it('is left alone when the extension is gone', async () => {
    const stop = new AbortController();
    const times = reads('<p>医保服务</p>', stop.signal);
    stop.abort();
    document.querySelector('p')!.append('您的医保账户余额不足');
    await recordsDelivered();
    expect(times()).toBe(0);
  });
});

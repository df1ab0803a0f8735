// @vitest-environment happy-dom
import gateData from 'virtual:gate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDom } from '../../src/detect/dom.ts';
import { createGate } from '../../src/detect/gate.ts';
import { speaking } from '../../src/detect/rows.ts';

const gate = createGate(gateData);
const dom = createDom(globalThis);
const ROW = '<span>李四</span><span>门诊结算</span><b>120.50</b><em>正常</em>';
const OLD = `<p>${ROW}</p>`.repeat(100);

/** Rows that come into a list of many others: are some of them to be looked at one by one? */
function maySpeak(rows: readonly string[], list = '<section></section>', old = OLD): boolean {
  document.body.innerHTML = list;
  const inner = document.querySelector('section,tbody')!;
  inner.innerHTML = old;
  const before = inner.childNodes.length;
  inner.innerHTML = old + rows.join('');
  return [...speaking(inner, [...inner.childNodes].slice(before), gate, dom, new Map(), () => false)].length > 0;
}
const quiet = (count: number) => Array<string>(count).fill(`<p>${ROW}</p>`);

describe('rows that come into a long list together', () => {
  it('need no closer look when they say nothing', () => {
    expect(maySpeak(quiet(30))).toBe(false);
  });

  it('need none either when they hold words of messages', () => {
    expect(maySpeak(Array<string>(30).fill('<p>职工医保缴费记录 足额到账</p>'))).toBe(false);
  });

  it.each([
    ['a message', '<p>您的医保卡已冻结</p>'],
    ['a text of its own between them', '您的医保卡已冻结'],
    ['a label in one and its value in the next', '<p>个人账户余额</p><p>0.00</p>'],
    ['an amount and behind it its label', '<p><b>0.00</b><i>个人账户余额</i></p>'],
    ['a label and far from it its value', `<p><b>参保状态</b>${'门诊结算记录，'.repeat(50)}<b>否</b></p>`],
    ['a locked field', '<p><input readonly value="12"></p>'],
    ['an element that may hold a shadow root', '<p><yh-card></yh-card></p>'],
    ['a table', '<table><tr><td>1</td></tr></table>'],
  ])('are looked at one by one when %s is among them', (_what, row) => {
    expect(maySpeak([...quiet(15), row, ...quiet(15)])).toBe(true);
  });

  it('are all given when there is no time to look at them', () => {
    document.body.innerHTML = OLD + OLD;
    const rows = [...document.body.childNodes];
    expect([...speaking(document.body, rows, gate, dom, new Map(), () => true)]).toEqual(rows);
  });

  it('are left to be read in pieces when they are whole parts of a page, however quiet', () => {
    const read: Node[] = [];
    document.body.innerHTML = OLD;
    const parts = Array.from({ length: 20 }, () => document.createElement('div'));
    for (const each of parts) each.textContent = '医保服务指南。'.repeat(3_000);
    const watching = { ...dom, text: (node: Node) => (read.push(node), dom.text(node)) };
    expect([...speaking(document.body, parts, gate, watching, new Map(), () => false)]).toEqual(parts);
    expect(read).toHaveLength(1);
  });

  it('are looked at one by one in a short list, where a label beside them may go with their value', () => {
    expect(maySpeak(quiet(30), '<section></section>', '<p>个人账户余额</p>')).toBe(true);
  });

  it('go with the head of their table, however long it is', () => {
    const table = (head: string) => `<table><thead><tr><th>姓名</th><th>${head}</th></tr></thead><tbody></tbody></table>`;
    const cells = (amount: string) => `<tr><td>张三</td><td>${amount}</td></tr>`;
    const old = cells('12.50').repeat(200);
    expect(maySpeak([...Array<string>(20).fill(cells('12.50')), cells('0.00')], table('个人账户余额'), old)).toBe(true);
    expect(maySpeak(Array<string>(20).fill(cells('12.50')), table('个人账户余额'), old)).toBe(false);
    expect(maySpeak([...Array<string>(20).fill(cells('12.50')), cells('0.00')], table('备注'), old)).toBe(false);
  });

  it('are never passed over when one of them can say something alone', () => {
    const word = fc.constantFrom('个人账户余额', '0.00', '医保', '已暂停', '未激活', '冻结', '正常', '您的', '欠费', '120.50', '：', ' ');
    const row = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(''));
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 30 }), (rows) => {
        if (rows.some((text) => gate.test(text))) expect(maySpeak(rows.map((text) => `<p>${text}</p>`))).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});

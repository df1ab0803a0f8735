// @vitest-environment happy-dom
import gateData from 'virtual:gate';
import lexiconData from 'virtual:lexicon';
import { beforeEach, describe, expect, it } from 'vitest';
import { TEXT_MAX } from '../../src/detect/blocks.ts';
import { detect } from '../../src/detect/detect.ts';
import { createDom } from '../../src/detect/dom.ts';
import { createGate, type Gate } from '../../src/detect/gate.ts';
import { createLexicon } from '../../src/detect/lexicon.ts';
import { hitsBelow, regionAround } from '../../src/detect/scan.ts';

const gate = createGate(gateData);
const lexicon = createLexicon(lexiconData);
const MESSAGE = '您的医保已暂停参保';
/** So many words that the reader pauses between two of them. */
const part = (id: string) => `<div id="${id}">${`<p>个人账户余额查询结果，医保账户状态说明</p>`.repeat(70)}</div>`;

/** Reads the page as the watcher does, and again for each of its pauses: the page changes under the reader in that one. */
function readWhile(change: () => void): readonly string[] {
  const html = document.body.innerHTML;
  const all: string[] = [];
  for (let at = 0; ; at++) {
    document.body.innerHTML = html;
    const texts: string[] = [];
    let pauses = 0;
    for (const hit of hitsBelow(document.documentElement, gate, createDom(globalThis))) {
      if (hit) texts.push(hit.textContent);
      else if (pauses++ === at) change();
    }
    if (pauses <= at) break;
    all.push(texts.join());
  }
  expect(all.length).toBeGreaterThan(2);
  return all;
}

const remove = (id: string) => document.querySelector(`#${id}`)!.remove();

beforeEach(() => {
  document.body.innerHTML = `${part('first')}${part('second')}${part('third')}<p>${MESSAGE}</p>`;
});

describe('a page that changes while it is read, between two pieces of the work', () => {
  it('is read to its end when nothing changes', () => {
    for (const said of readWhile(() => undefined)) expect(said).toContain(MESSAGE);
  });

  it.each(['first', 'second', 'third'])('is read to its end when its part %s is taken away', (id) => {
    for (const said of readWhile(() => remove(id))) expect(said).toContain(MESSAGE);
  });

  it('is read to its end when what was read and what comes next are taken away at once', () => {
    const both = () => {
      remove('first');
      remove('second');
    };
    for (const said of readWhile(both)) expect(said).toContain(MESSAGE);
  });

  it('is read to its end when what comes next moves to another place', () => {
    for (const said of readWhile(() => document.body.append(document.querySelector('#first')!))) expect(said).toContain(MESSAGE);
  });

  it('and that draws itself anew for ever is left in the end', () => {
    document.body.innerHTML = part('first').repeat(3);
    let turns = 0;
    for (const hit of hitsBelow(document.body, gate, createDom(globalThis)))
      if (!hit && turns++ < 1_000) document.body.innerHTML = part('first').repeat(3);
    expect(turns).toBeLessThan(1_000);
  });
});

describe('of a long list in which something rare stands', () => {
  const ROW = '<div class="row"><span>门诊结算</span><span>费用总额</span><b>120.50</b></div>';
  const long = (middle: string) => `<section>${ROW.repeat(100)}${middle}${ROW.repeat(100)}</section>`;
  const hitsIn = (change: (hit: Element) => void = () => undefined): readonly string[] => {
    const texts: string[] = [];
    for (const hit of hitsBelow(document.documentElement, gate, createDom(globalThis)))
      if (hit) {
        texts.push(hit.textContent);
        change(hit);
      }
    return texts;
  };

  it('only the rows around it are looked at more closely', () => {
    document.body.innerHTML = long(`<p>${MESSAGE}</p>`);
    const dom = createDom(globalThis);
    const measured = new Set<Node>();
    const watching = { ...dom, isLarger: (node: Node, size: number) => (measured.add(node), dom.isLarger(node, size)) };
    const hits = [...hitsBelow(document.documentElement, gate, watching)].filter(Boolean);
    expect(hits.map((hit) => hit!.textContent)).toEqual([MESSAGE]);
    expect([...document.querySelectorAll('.row')].filter((row) => measured.has(row)).length).toBeLessThan(60);
  });

  it('the rows around it are found also behind script and white space', () => {
    document.body.innerHTML = long(`<script type="x">${'var a;'.repeat(100)}</script>${'\n  '.repeat(200)}<p>${MESSAGE}</p>`);
    expect(hitsIn()).toEqual([MESSAGE]);
  });

  it('a label is read with its value though white space lies between them', () => {
    document.body.innerHTML = long(`<span>参保状态</span>${'<i>\n      </i>'.repeat(40)}<em>暂停参保</em>`);
    expect(hitsIn().length).toBeGreaterThan(0);
  });

  it('nothing is passed over when the page takes rows away meanwhile', () => {
    document.body.innerHTML = `<section>${ROW.repeat(30)}<p>${MESSAGE}</p>${ROW.repeat(60)}<p>您的医保卡已冻结</p>${ROW.repeat(30)}</section>`;
    const said = hitsIn(() => {
      for (const row of [...document.querySelectorAll('.row')].slice(40, 70)) row.remove();
    });
    expect(said.join()).toContain('已冻结');
  });

  it('a list that follows is read as well, also beside a table', () => {
    document.body.innerHTML = `<table><tr><td>序号</td></tr></table>${long(`<p>${MESSAGE}</p>`)}${long('<p>您的医保卡已冻结</p>')}`;
    expect(hitsIn()).toEqual([MESSAGE, '您的医保卡已冻结']);
  });
});

describe('a page that is large in one way', () => {
  it('has its locked fields read also where they stand directly in a part that is too large to be read at once', () => {
    document.body.innerHTML = `<form>${'<i></i>'.repeat(4_100)}<input readonly value="医保卡已冻结"></form>`;
    const hits = [...hitsBelow(document.documentElement, gate, createDom(globalThis))].filter(Boolean);
    expect(hits.map((hit) => hit!.localName)).toEqual(['input']);
  });

  it('is left to itself between two pieces of a text without end, and what stands beside that is found', () => {
    document.body.innerHTML = `<div></div><p>${MESSAGE}</p>`;
    document.querySelector('div')!.append('医保服务指南。'.repeat(100_000));
    const all = [...hitsBelow(document.documentElement, gate, createDom(globalThis))];
    expect(all.filter(Boolean).map((hit) => hit!.textContent)).toContain(MESSAGE);
    expect(all.filter((hit) => !hit).length).toBeGreaterThan(1);
  });

  const LABELLED = '<p>个人账户余额</p><p>查询</p>';
  // In one text, in a row with labels, in a part beside labels, in pieces of one element, and as the value of a field.
  it.each<[string, (digits: string) => string]>([
    ['one text', (digits) => `<p>${MESSAGE}${digits}</p>`],
    ['a row', (digits) => `<table><tr><td>个人账户余额</td><td>0.00</td><td>${digits}</td></tr></table>`],
    ['a part beside labels', (digits) => `<div>${LABELLED}<p>${digits}</p></div>`],
    ['pieces of one element', (digits) => `<p>${MESSAGE}${digits.replace(/.{5000}/g, '$&<br>')}</p>`],
    ['a field', (digits) => `<form>个人账户余额<textarea readonly>${digits}</textarea></form>`],
  ])('of nothing but digits in %s is read in small pieces, however long', (_where, htmlOf) => {
    const longest = [10_000, 300_000, 1_000_000].map((length) => {
      document.body.innerHTML = htmlOf('：0'.repeat(length / 2));
      const read: number[] = [];
      const note = (text: string) => read.push(text.length);
      const watching: Gate = {
        ...gate,
        stream() {
          const stream = gate.stream();
          return {
            ...stream,
            begin: (around) => (note(around?.context ?? ''), stream.begin(around)),
            read: (text, from = 0, to = text.length) => (note(text.slice(from, to)), stream.read(text, from, to)),
          };
        },
        test: (text) => (note(text), gate.test(text)),
      };
      const dom = createDom(globalThis);
      for (const hit of hitsBelow(document.documentElement, watching, dom))
        if (hit) detect(regionAround(hit, gate, dom), dom, lexicon, { portal: true, title: '', chinese: true, text: () => '' }, watching);
      return Math.max(0, ...read);
    });
    expect(longest[0]).toBeGreaterThan(4_000);
    expect(Math.max(...longest)).toBeLessThanOrEqual(2.1 * TEXT_MAX);
  });
});

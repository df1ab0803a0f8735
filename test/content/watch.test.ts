// @vitest-environment happy-dom
import gateData from 'virtual:gate';
import lexiconData from 'virtual:lexicon';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watch } from '../../src/content/watch.ts';
import { createDom } from '../../src/detect/dom.ts';
import { createGate } from '../../src/detect/gate.ts';
import { createLexicon, type Lexicon } from '../../src/detect/lexicon.ts';

const gate = createGate(gateData);
const lexicon = createLexicon(lexiconData);
/** So large that the page is not read as one part. */
const REST = '<div><div><div><div>欢迎</div></div></div></div>'.repeat(120);
const ZERO = '<table><tr><td>个人账户余额</td><td>0.00</td></tr></table>';

const page = () => ({ portal: false, title: document.title, chinese: true, text: () => '' });

let stop: AbortController;
let seen: string[];

function start(words: () => Promise<Lexicon> = () => Promise.resolve(lexicon), dom = createDom(globalThis)): void {
  const to = { seen: ({ finding }: { finding: { signal: string } }) => void seen.push(finding.signal), changed: () => undefined };
  watch(document, gate, dom, words, page, to, stop.signal);
}

const { setTimeout: really } = globalThis;
/** Lets time pass. The page tells of its changes in its own time, which is the true one. */
async function pass(ms: number): Promise<void> {
  await new Promise((done) => really(done, 10));
  await vi.advanceTimersByTimeAsync(ms);
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  document.title = '医疗保障';
  document.body.innerHTML = '';
  stop = new AbortController();
  seen = [];
});
afterEach(() => {
  stop.abort();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('an amount of nothing', () => {
  it('is found in a row that comes later, below the head of its table and behind other numbers', async () => {
    document.body.innerHTML = `${REST}<table><thead><tr><th>日期</th><th>个人账户余额</th></tr></thead><tbody></tbody></table>`;
    start();
    await pass(300);
    document.querySelector('tbody')!.innerHTML = '<tr><td>2026-11-02</td><td>0.00</td></tr>';
    await pass(300);
    await pass(1_000);
    expect(seen).toEqual(['balance-zero']);
  });

  it('counts after it has stood for a while', async () => {
    document.body.innerHTML = ZERO;
    start();
    await pass(500);
    expect(seen).toEqual([]);
    await pass(1_000);
    expect(seen).toEqual(['balance-zero']);
  });

  it('counts also where its part of the page was drawn anew meanwhile', async () => {
    document.body.innerHTML = `${REST}<div id="part">${ZERO}</div>`;
    start();
    await pass(500);
    document.querySelector('#part')!.outerHTML = `<div>${ZERO}</div>`;
    await pass(300);
    await pass(500);
    expect(seen).toEqual(['balance-zero']);
  });

  it('counts where it stood in two places and one of them is gone', async () => {
    document.body.innerHTML = `${REST}<div>${ZERO}</div>`;
    start();
    await pass(300);
    document.body.insertAdjacentHTML('beforeend', `<div id="second">${ZERO}</div>`);
    await pass(300);
    document.querySelector('#second')!.remove();
    await pass(1_000);
    expect(seen).toEqual(['balance-zero']);
  });
});

describe('a value that a script sets in a locked field', () => {
  it('is read with the next change of the page, though it leaves no trace in the document', async () => {
    document.body.innerHTML = `${REST}<form><label>参保状态</label><input readonly value="正常参保"></form>`;
    start();
    await pass(300);
    document.querySelector('input')!.value = '暂停参保';
    document.body.append(document.createElement('i'));
    await pass(300);
    await pass(300);
    expect(seen).toEqual(['enrolment-suspended']);
  });
});

describe('what stands in a shadow root', () => {
  it('is read when what is around it is shown, though the shadow root was known before', async () => {
    document.body.innerHTML = `${REST}<div id="box" style="display: none"><portal-part></portal-part></div>`;
    const shadow = document.querySelector('portal-part')!.attachShadow({ mode: 'open' });
    shadow.innerHTML = '<div role="alert">您的医保已暂停参保</div>';
    const box = document.querySelector<HTMLElement>('#box')!;
    // The page of this test is not laid out.
    const dom = createDom(globalThis);
    start(undefined, { ...dom, visible: (node) => box.style.display === '' && dom.connected(node) });
    await pass(500);
    expect(seen).toEqual([]);
    box.removeAttribute('style');
    await pass(500);
    await pass(500);
    expect(seen).toContain('enrolment-suspended');
  });
});

describe('when the words to look for do not come', () => {
  it('nothing breaks, they are asked for again later and the page is read then', async () => {
    document.body.innerHTML = '<div role="alert">您的医保已暂停参保</div>';
    const words = vi.fn<() => Promise<Lexicon>>().mockRejectedValueOnce(new Error('no answer')).mockResolvedValue(lexicon);
    start(words);
    await pass(5_000);
    expect(words).toHaveBeenCalledOnce();
    expect(seen).toEqual([]);
    await pass(6_000);
    expect(seen).toContain('enrolment-suspended');
  });

  it('a page that changes all the time does not ask oftener', async () => {
    document.body.innerHTML = '<div role="alert">您的医保已暂停参保</div>';
    const words = vi.fn<() => Promise<Lexicon>>().mockRejectedValue(new Error('no answer'));
    start(words);
    for (let at = 0; at < 25; at++) {
      document.body.append(Object.assign(document.createElement('div'), { textContent: '您的医保已暂停参保' }));
      await pass(1_000);
    }
    expect(words).toHaveBeenCalledTimes(3);
  });
});

describe('while there is much to read', () => {
  /** On this machine each read of a text takes a tenth of a millisecond; gives the longest work between two turns of the page. */
  function startSlowly(): { longest: number } {
    const work = { longest: 0 };
    let time = 0;
    let began = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => time);
    vi.stubGlobal('scheduler', {
      yield: () => {
        began = time;
        return Promise.resolve();
      },
    });
    const dom = createDom(globalThis);
    const slow = (read: (node: Node) => string) => (node: Node) => {
      time += 0.1;
      work.longest = Math.max(work.longest, time - began);
      return read(node);
    };
    start(undefined, { ...dom, text: slow(dom.text), data: slow(dom.data) });
    return work;
  }

  it('the page has its turn between messages, however short each of them is', async () => {
    document.body.innerHTML = REST + '<form><div role="alert">您的医保已暂停参保</div></form>'.repeat(60);
    const work = startSlowly();
    await pass(300);
    expect(seen.length).toBeGreaterThan(10);
    expect(work.longest).toBeGreaterThan(3);
    expect(work.longest).toBeLessThan(8);
  });

  it('the page has its turn between changes that say nothing', async () => {
    document.body.innerHTML = `${REST}<main></main>`;
    const work = startSlowly();
    await pass(300);
    work.longest = 0;
    const row = () => Object.assign(document.createElement('div'), { textContent: '职工医保缴费记录 足额到账' });
    document.querySelector('main')!.append(...Array.from({ length: 900 }, row));
    await pass(300);
    expect(work.longest).toBeGreaterThan(3);
    expect(work.longest).toBeLessThan(8);
  });
});

describe('rows that come into a long list at once', () => {
  const row = (text: string) => Object.assign(document.createElement('div'), { textContent: text });
  const rows = (count: number) => Array.from({ length: count }, (_each, at) => row(`职工医保缴费记录 足额到账 第${at + 1}笔`));

  it('are not looked at one by one when they say nothing', async () => {
    document.body.innerHTML = `${REST}<main></main>`;
    const main = document.querySelector('main')!;
    main.append(...rows(500));
    const measured = new Set<Node>();
    const dom = createDom(globalThis);
    start(undefined, { ...dom, isLarger: (node, size) => (measured.add(node), dom.isLarger(node, size)) });
    await pass(300);
    measured.clear();
    const added = rows(100);
    main.append(...added);
    await pass(300);
    expect(added.filter((each) => measured.has(each))).toEqual([]);
    expect(measured.has(main)).toBe(true);
  });

  it('are heard when one of them says something', async () => {
    document.body.innerHTML = `${REST}<main></main>`;
    const main = document.querySelector('main')!;
    main.append(...rows(500));
    start();
    await pass(300);
    main.append(...rows(50), row('您的医保已暂停参保'), ...rows(50));
    await pass(300);
    expect(seen).toEqual(['enrolment-suspended']);
  });
});

describe('a page that grows faster than it can be read', () => {
  const row = (text: string) => Object.assign(document.createElement('div'), { textContent: text });
  /** The empty part of a page on a machine on which each look at the clock takes a millisecond. */
  async function slowMain(): Promise<HTMLElement> {
    let spent = 0;
    const { now } = performance;
    vi.spyOn(performance, 'now').mockImplementation(() => now.call(performance) + spent++);
    document.body.innerHTML = `${REST}<main></main>`;
    start();
    await pass(200);
    return document.querySelector('main')!;
  }

  it('is read to its end when it stops growing, also on a machine on which each row takes a millisecond', async () => {
    const main = await slowMain();
    for (let burst = 0; burst < 20; burst++) {
      for (let each = 0; each < 50; each++)
        main.append(row(burst === 9 && each === 25 ? '您的医保已暂停参保' : '职工医保缴费记录 足额到账'));
      await pass(40);
    }
    for (let second = 0; second < 10; second++) await pass(1_000);
    expect(seen).toEqual(['enrolment-suspended']);
  });

  it('hears a message that is gone before its turn came', async () => {
    const main = await slowMain();
    const toast = Object.assign(row('您的医保已暂停参保'), { className: 'el-message' });
    for (let burst = 0; burst < 20; burst++) {
      for (let each = 0; each < 50; each++) main.append(row('职工医保缴费记录 足额到账'), ...(burst === 9 && each === 25 ? [toast] : []));
      await pass(40);
      toast.remove();
    }
    for (let second = 0; second < 10; second++) await pass(1_000);
    expect(seen).toEqual(['enrolment-suspended']);
  });
});

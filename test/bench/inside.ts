import gateData from 'virtual:gate';
import lexiconData from 'virtual:lexicon';
import Mark from 'mark.js/dist/mark.es6.js';
import { watch } from '../../src/content/watch.ts';
import { createDom } from '../../src/detect/dom.ts';
import { createGate } from '../../src/detect/gate.ts';
import { createLexicon } from '../../src/detect/lexicon.ts';

/** Runs inside the page, in a world of its own for each sample: our code beside the ways in which others search a page. */

/** Phrases as the others would look for them: pieces of which every message holds some. */
const PHRASES = lexiconData.parts.pieces
  .split('|')
  .filter((piece) => piece.trim().length > 1)
  .slice(0, 300);
const ANY = () => new RegExp(PHRASES.map((phrase) => phrase.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')).join('|'), 'i');

function walk(see: (text: string) => void): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) see((node as Text).data);
}

let sum = 0;
const methods: Readonly<Record<string, () => void>> = {
  'bare TreeWalker': () => walk((text) => (sum += text.length)),
  'one textContent read': () => (sum += document.body.textContent.length),
  'regular expression per node': () => {
    const any = ANY();
    walk((text) => (sum += any.test(text) ? 1 : 0));
  },
  '300 × includes per node': () => walk((text) => (sum += PHRASES.filter((phrase) => text.includes(phrase)).length)),
  'XPath text()': () => {
    const found = document.evaluate(
      `//text()[${PHRASES.slice(0, 30)
        .map((phrase) => `contains(.,"${phrase.replaceAll('"', '')}")`)
        .join(' or ')}]`,
      document.body,
      null,
      XPathResult.ORDERED_NODE_SNAPSHOT_TYPE,
      null,
    );
    sum += found.snapshotLength;
  },
  'element lists, as :has-text': () => {
    const any = ANY();
    for (const element of document.body.querySelectorAll('div,p,span')) sum += any.test(element.textContent) ? 1 : 0;
  },
  'computed style per element': () => {
    for (const element of document.body.querySelectorAll('*')) sum += getComputedStyle(element).display.length;
  },
  innerText: () => {
    document.body.style.width = `${900 + (sum++ % 7)}px`;
    sum += document.body.innerText.length;
  },
  'mark.js, one combined expression': () => {
    const marker = new Mark(document.body);
    marker.markRegExp(new RegExp(ANY().source, 'gi'), { each: () => (sum += 1) });
    marker.unmark();
  },
  'mark.js, 20 of the phrases': () => {
    const marker = new Mark(document.body);
    marker.mark(PHRASES.slice(0, 20), { separateWordSearch: false });
    marker.unmark();
  },
};

export interface OurWork {
  readonly total: number;
  readonly longest: number;
  readonly seen: number;
}

/** Reads the page as the content script does and tells how long our own code ran. */
async function ours(settle: number): Promise<OurWork> {
  const watching = start();
  for (let quiet = 0; quiet < settle; quiet += 20) {
    await new Promise((done) => setTimeout(done, 20));
    if (!watching.work().idle) quiet = 0;
  }
  watching.stop();
  return watching.work();
}

interface Watching {
  work(): OurWork & { readonly idle: boolean };
  stop(): void;
}

function start(): Watching {
  const end = new AbortController();
  const keys = new Set<string>();
  const lexicon = createLexicon(lexiconData);
  const watcher = watch(
    document,
    createGate(gateData),
    createDom(globalThis),
    () => Promise.resolve(lexicon),
    { seen: ({ finding }) => keys.add(finding.key), changed: () => undefined },
    end.signal,
  );
  return { work: () => ({ ...watcher.work(), seen: keys.size }), stop: () => end.abort() };
}

/** Runs a peer's method once, in milliseconds. */
function peer(name: string): number {
  const began = performance.now();
  methods[name]!();
  return performance.now() - began;
}

let running: Watching | undefined;
export const bench = {
  names: Object.keys(methods),
  peer,
  ours,
  begin: () => void (running = start()),
  work: () => running!.work(),
  end: () => running!.stop(),
};
(globalThis as unknown as { bench: typeof bench }).bench = bench;

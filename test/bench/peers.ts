import lexiconData from 'virtual:lexicon';
import Mark from 'mark.js/dist/mark.es6.js';

/** Runs inside the page, in a world of its own for each sample: the ways in which others search a page. */

/** Phrases as the others would look for them: pieces of which every message holds some. */
const PHRASES = Object.values(lexiconData.parts.pieces)
  .flatMap((lines) => lines.split('\n').map((line) => line.split('\t')[0]!))
  .filter((piece) => piece.trim().length > 1)
  .slice(0, 300);
const ANY = () => new RegExp(PHRASES.map((phrase) => phrase.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')).join('|'), 'i');

function walk(see: (text: string) => void, root: Node = document.body): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
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
    const parts = PHRASES.slice(0, 30).map((phrase) => `contains(.,"${phrase.replaceAll('"', '')}")`);
    const found = document.evaluate(`//text()[${parts.join(' or ')}]`, document.body, null, XPathResult.ORDERED_NODE_SNAPSHOT_TYPE, null);
    sum += found.snapshotLength;
  },
  'element lists, as :has-text': () => {
    const any = ANY();
    for (const element of document.body.querySelectorAll('div,p,span')) sum += any.test(element.textContent) ? 1 : 0;
  },
  'computed style per element, as translators': () => {
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
  'mark.js, 20 of the 300 phrases': () => {
    const marker = new Mark(document.body);
    marker.mark(PHRASES.slice(0, 20), { separateWordSearch: false, diacritics: false });
    marker.unmark();
  },
};

const TOAST = /医保码未激活，第(\d+)次/;
const seen = new Set<string>();
const look = (text: string) => {
  const found = TOAST.exec(text);
  if (found) seen.add(found[1]!);
};
const lookAtAll = () => walk(look);
/** Called by name, so that a profile knows what belongs to a peer. */
function measured(work: () => void): void {
  work();
}
let resting: ReturnType<typeof setTimeout> | undefined;

/** What others do when a page changes. */
const reactions: Readonly<Record<string, (records: readonly MutationRecord[]) => void>> = {
  'whole page at every change': lookAtAll,
  'whole page after 150 ms of rest': () => {
    clearTimeout(resting);
    resting = setTimeout(() => measured(lookAtAll), 150);
  },
  'added nodes, computed style, as translators': (records) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes)
        if (node instanceof HTMLElement)
          for (const element of [node, ...node.querySelectorAll('*')])
            if (getComputedStyle(element).display !== 'none') look(element.textContent);
  },
  'text of what was added': (records) => {
    for (const { addedNodes } of records) for (const node of addedNodes) look(node.textContent ?? '');
  },
  'records only, reads nothing': (records) => {
    for (const { addedNodes } of records) sum += addedNodes.length;
  },
};

export const bench = {
  names: Object.keys(methods),
  reactions: Object.keys(reactions),
  peer: (name: string) => measured(methods[name]!),
  react(name: string) {
    const reaction = reactions[name]!;
    const observer = new MutationObserver((records) => measured(() => reaction(records)));
    observer.observe(document, { childList: true, subtree: true, characterData: true });
  },
  seen: () => seen.size,
};
(globalThis as unknown as { bench: typeof bench }).bench = bench;

/** Runs in a page: makes random pages in frames, has the extension's own reader read them, and tells where it is wrong. */
import gateData from 'virtual:gate';
import lexiconData from 'virtual:lexicon';
import { createBoard } from '../../src/content/board.ts';
import { createRefresh } from '../../src/content/refresh.ts';
import { watch } from '../../src/content/watch.ts';
import { createDom } from '../../src/detect/dom.ts';
import { createGate } from '../../src/detect/gate.ts';
import { createLexicon } from '../../src/detect/lexicon.ts';
import type { Sighting } from '../../src/detect/sighting.ts';
import { change } from './changes.ts';
import { chooser, part, said, shadows } from './trees.ts';

const gate = createGate(gateData);
const lexicon = createLexicon(lexiconData);
const dom = createDom(globalThis, (element) => shadows.get(element) ?? null);
const page = { portal: true, title: '医保服务', chinese: true, text: () => '' };

/** A page that is not read right by then will not be. */
const GIVE_UP_MS = 8_000;
const LOOK_AGAIN_MS = 250;
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));
const inOrder = (signals: Iterable<string>) => [...new Set(signals)].sort().join(' ');

interface Reader {
  /** What stands on the page now, as the reader has it. */
  readonly says: () => string;
  readonly stop: () => void;
}

function read(document: Document): Reader {
  const board = createBoard(dom);
  const stop = new AbortController();
  const refresh = createRefresh(
    board,
    dom,
    () => undefined,
    () => watcher.rescan(),
    stop.signal,
  );
  const seen = (sighting: Sighting) => void board.add(sighting, performance.now());
  const words = () => Promise.resolve(lexicon);
  const watcher = watch(document, gate, dom, words, () => page, { seen, changed: refresh }, stop.signal);
  return {
    says: () => inOrder([...board.places().keys()].map((key) => key.replace(/:.*/, ''))),
    stop: () => stop.abort(),
  };
}

/** What the visible parts of a page say, told by how they were made: knows nothing of how pages are read. */
function truth(node: Node): readonly string[] {
  const signal = said.get(node);
  const isSeen = signal !== undefined && (node as Element).checkVisibility({ visibilityProperty: true });
  const parts = (shadows.get(node as Element) ?? node).childNodes;
  return [...(isSeen ? [signal] : []), ...[...parts].flatMap((child) => truth(child))];
}

/** A form of nothing but zeros may not have its data yet, so a reader may wait for them. */
const areZeros = (all: readonly string[]) => all.filter((signal) => signal === 'balance-zero').length > 1;

/** A page as text, shadow roots too, to find out what went wrong. */
function written(node: Node): string {
  if (node instanceof Text || node.nodeType === Node.TEXT_NODE) return node.textContent?.trim() ?? '';
  if (node.nodeType !== Node.ELEMENT_NODE) return '';
  const element = node as Element;
  const style = element.getAttribute('style') ?? (element.hasAttribute('hidden') ? 'hidden' : '');
  const value = element.localName === 'input' ? (element as HTMLInputElement).value : '';
  const rows = [...element.children].map(({ children }) => [...children].map(({ localName }) => localName).join());
  const isBulk = rows.length > 18 && rows.every((row) => row === 'span,b');
  const inner = isBulk ? `${rows.length} rows` : [...(shadows.get(element) ?? element).childNodes].map(written).join('');
  return `<${element.localName}${style && ` ${style}`}>${value}${inner}</>`;
}

function frames(count: number): readonly Document[] {
  const make = () => Object.assign(document.createElement('iframe'), { width: 300, height: 150 });
  document.body.replaceChildren(...Array.from({ length: count }, make));
  return [...document.querySelectorAll('iframe')].map(({ contentDocument }) => contentDocument!);
}

/** Numbers of the pages on which a reader says something else than the page, with both. */
async function wrongOf(all: readonly Document[], readers: readonly Reader[], first: number): Promise<readonly object[]> {
  const wrong = () =>
    all.flatMap((each, index) => {
      const shown = truth(each.body);
      const [says, should] = [readers[index]!.says(), inOrder(shown)];
      return says === should || (areZeros(shown) && says === inOrder(shown.filter((signal) => signal !== 'balance-zero')))
        ? []
        : [{ number: first + index, says, should, page: written(each.body) }];
    });
  const began = performance.now();
  while (wrong().length > 0 && performance.now() - began < GIVE_UP_MS) await pause(LOOK_AGAIN_MS);
  return wrong();
}

/** Reads as many random pages, which stand still. */
export async function readStill(first: number, count: number): Promise<readonly object[]> {
  const all = frames(count);
  const readers = all.map((each, index) => {
    const by = chooser(first + index);
    each.body.append(...Array.from({ length: 3 }, () => part(by)));
    return read(each);
  });
  await pause(LOOK_AGAIN_MS);
  const wrong = await wrongOf(all, readers, first);
  readers.forEach(({ stop }) => stop());
  return wrong;
}

/** Reads as many random pages, each of which then changes up to fifty times, and once alone; at the end a second reader begins anew. */
export async function readChanging(first: number, count: number): Promise<readonly object[]> {
  const all = frames(count);
  const pages = all.map((each, index) => {
    const by = chooser(first + index);
    each.body.append(...Array.from({ length: 3 }, () => part(by)));
    return { body: each.body, by, left: 1 + by.below(50), log: [] as string[] };
  });
  const readers = all.map(read);
  for (let turn = 0; pages.some(({ left }) => left > 0); turn++) {
    for (const each of pages) {
      const steps = Math.min(each.left, each.by.below(8));
      for (let step = 0; step < steps; step++) each.log.push(change(each.body, each.by));
      each.left -= steps;
    }
    await pause(turn % 3 ? 0 : 30);
  }
  await wrongOf(all, readers, first);
  // Among others, a change that is not noticed is made up for by the next one that is.
  for (const each of pages) each.log.push(change(each.body, each.by));
  await pause(LOOK_AGAIN_MS);
  const wrong = await wrongOf(all, readers, first);
  readers.forEach(({ stop }) => stop());
  const anew = all.map(read);
  await pause(LOOK_AGAIN_MS);
  const wrongAnew = await wrongOf(all, anew, first);
  anew.forEach(({ stop }) => stop());
  return [
    ...wrong.map((each) => ({ ...each, log: pages[(each as { number: number }).number - first]!.log.join(', ') })),
    ...wrongAnew.map((each) => ({ anew: true, ...each })),
  ];
}

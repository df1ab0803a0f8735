import type { Dom } from './dom.ts';
import { isNothing, mayBeNothing, type Gate } from './gate.ts';
import { CELLS, TABLES } from './specials.ts';
import { REACH, REACH_CHARS } from './stretches.ts';

/** Texts of this many characters are searched together. */
const GROUP_CHARS = 400;
interface Part {
  readonly element: Element;
  readonly text: string;
}

/** Small parts of a page that follow each other. Most say nothing and are passed over together; the others are read one by one. */
export interface Neighbours {
  /** Others follow, which have nothing to do with those before. */
  begin(head: string): void;
  add(element: Element, text: string): void;
  /** Are there enough to be looked through? */
  isFull(): boolean;
  /** Those in which a signal can stand, alone or together with their neighbours. Gives `undefined` where the caller may pause. */
  hits(): Generator<Element | undefined>;
}

export function createNeighbours(gate: Gate, dom: Dom): Neighbours {
  const stream = gate.stream();
  let context = '';
  let parts: Part[] = [];
  /** Parts at the front that were searched already, and are there for what follows them. */
  let known = 0;
  let chars = 0;
  let isNearHit = false;

  const hits = function* (): Generator<Element | undefined> {
    if (known === parts.length) return;
    const mayHold = gate.mayHold(parts.map(({ text }) => text).join(''));
    if (context === '' && !mayHold) {
      if (isNearHit) yield* read(within(parts));
      isNearHit = false;
      return forget();
    }
    const all = context === '' ? [...within(parts.slice(0, known).reverse()).reverse(), ...parts.slice(known)] : parts;
    parts = [];
    known = chars = 0;
    isNearHit = mayHold;
    // To read closely takes tables, which are made in a piece of their own.
    yield undefined;
    stream.sawPiece();
    yield undefined;
    yield* read(all);
  };

  const read = function* (some: readonly Part[]): Generator<Element> {
    for (const { element, text } of some)
      if (stream.read(text) || (stream.awaitsAmount() && mayBeNothing(text) && hasEmptyAmount(element, dom))) yield element;
  };

  /** What was passed over is kept as far back as it may belong to what follows. */
  const forget = () => {
    stream.begin();
    let kept = 0;
    let from = parts.length;
    while (from > 0 && kept < REACH_CHARS) kept += parts[--from]!.text.length;
    parts = parts.slice(from);
    known = parts.length;
    chars = 0;
  };

  return {
    begin(head) {
      context = head;
      parts = [];
      known = chars = 0;
      isNearHit = false;
      stream.begin({ context });
    },
    add(element, text) {
      parts.push({ element, text });
      chars += text.length;
    },
    isFull: () => chars >= GROUP_CHARS,
    hits,
  };
}

/** The first parts, as far as they may belong to what stands before them. */
function within(parts: readonly Part[]): Part[] {
  let reach = 0;
  const far = parts.findIndex(({ text }) => {
    const isFar = reach > REACH;
    reach += text.replace(/\s+/g, '').length;
    return isFar;
  });
  return parts.slice(0, far < 0 ? parts.length : far);
}

/** A cell of nothing below a head that names amounts, or a table small enough to hold both. */
function hasEmptyAmount(element: Element, dom: Dom): boolean {
  if (dom.matches(element, TABLES) || dom.has(element, TABLES)) return true;
  return dom.closest(element, CELLS) ? isNothing(dom.text(element)) : hasEmptyCell(element, dom);
}

const hasEmptyCell = (element: Element, dom: Dom) => [...dom.all(element, CELLS)].some((cell) => isNothing(dom.text(cell)));

/** May this be the amount of a label that stands elsewhere? It is nothing, or a row in which one of the cells is. */
export const holdsNothing = (element: Element, text: string, dom: Dom): boolean =>
  isNothing(text) || (mayBeNothing(text) && hasEmptyCell(element, dom));

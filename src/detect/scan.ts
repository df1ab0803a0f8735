import { TEXT_MAX } from './blocks.ts';
import { ELEMENT, TEXT, type Dom } from './dom.ts';
import type { Surroundings } from './gate-data.ts';
import { isNothing, mayBeNothing, type Gate } from './gate.ts';
import { headTextOf } from './labels.ts';
import { createNeighbours } from './neighbours.ts';
import { SILENT, specialsBelow, TABLES, type Specials } from './specials.ts';
import { createSpots } from './stretches.ts';

/** Elements whose text is read in one native piece: about a millisecond at this size. */
const CHUNK_ELEMENTS = 4_000;
/** Characters that are looked at between two looks at the clock. */
const STEP_CHARS = 2_000;
/** Texts of this many characters are not read in one piece, whatever they stand in. */
const LONG = 10 * TEXT_MAX;
/** Fields that are looked at between two looks at the clock. */
const FIELDS_AT_ONCE = 200;
/** A part of the page this small is not divided further. */
const BLOCK_ELEMENTS = 60;
/** A region around a hit is at most this large, so that a label is read with its value and a cell with its column. */
export const REGION_ELEMENTS = 400;
/** How far a region grows above the block that was hit. */
const GROWTH = 3;
/** Heads of tables as they were read last; rows come by the thousand below the same head, so the caller keeps them for a moment. */
export type Heads = Map<Element, string>;

/** Is told of what a page can change without a trace: elements that may hold a shadow root, and locked fields with their value. */
export type See = (element: Element, value?: string) => void;

function headOf(table: Element, gate: Gate, dom: Dom, heads: Heads): string {
  let text = heads.get(table);
  if (text === undefined) heads.set(table, (text = headTextOf(table, dom, gate.cells())));
  return text;
}

/** A page that takes its parts away while they are read is not read from the beginning for ever. */
const MOST_RESTARTS = 10;

/** A place of the descent: the next node to look at, and the head of the table it is in. */
interface Level {
  next: ChildNode | null;
  /** The node that was looked at last. */
  last: ChildNode | null;
  restarts: number;
  readonly head: string;
  /** Text directly in the element; a statement may begin before an inline element and end behind it. */
  text: string;
  readonly element: Element;
  /** What is special below, where that was found already. */
  readonly specials: Specials | undefined;
  /** All its text when it was opened, and which parts of that may belong to a signal. */
  readonly whole: string;
  isNear: ((length: number) => boolean) | undefined;
  /** The pauses until it was last looked at: the page may change in them. */
  pauses: number;
}

/**
 * Blocks below `root` in which a signal can stand, found by descent: what the gate does not let through is not entered.
 * Gives `undefined` where the caller may pause.
 */
export function* hitsBelow(
  root: Element,
  gate: Gate,
  dom: Dom,
  heads: Heads = new Map(),
  see: See = () => undefined,
): Generator<Element | undefined> {
  const stream = gate.stream();
  const small = createNeighbours(gate, dom);
  const levels: Level[] = [];
  const fields: Element[] = [];
  let unread = 0;
  let pauses = 0;
  /** Nothing was read yet that might belong to what follows. */
  let isApart = true;
  let element: Element | null = root;
  /** Its text, where it was read already. */
  let known: string | undefined;
  let head = headAround(root, gate, dom, heads);
  let specials: Specials | undefined;
  const hits = function* () {
    for (const hit of small.hits()) {
      pauses++;
      yield hit;
    }
  };
  const reads = function* (text: string, beside: Surroundings) {
    stream.begin(beside);
    for (let at = 0; at < text.length; at += STEP_CHARS) {
      if (stream.read(text, at, Math.min(text.length, at + STEP_CHARS))) return true;
      pauses++;
      yield undefined;
    }
    return false;
  };
  small.begin(head);
  // What the search needs is made when it is first asked.
  gate.mayHold('');
  yield undefined;
  for (;;) {
    if (element && !SILENT.has(dom.name(element))) {
      // What stands in a part of that size is no larger itself.
      let isOpen = !specials && dom.isLarger(element, CHUNK_ELEMENTS);
      if (isOpen) unread += CHUNK_ELEMENTS;
      const isNew = !specials && !isOpen;
      if (isNew) {
        specials = specialsBelow(element, dom);
        fields.push(...specials.fields);
        for (const host of specials.hosts) see(host);
      }
      const isBlock = !dom.isLarger(element, BLOCK_ELEMENTS);
      const text = isOpen ? '' : (known ?? dom.text(element));
      // Of a text that long only the beginning is read, and nothing of it at once.
      if (text.length > (isBlock ? TEXT_MAX : LONG)) {
        isOpen = true;
        unread += text.length;
      }
      if (isBlock && !isOpen) {
        unread += text.length + BLOCK_ELEMENTS;
        small.add(element, text);
        isApart = false;
        if (small.isFull()) yield* hits();
      } else {
        let whole = '';
        let isNear: Level['isNear'];
        const readAt = pauses;
        if (!isOpen) {
          whole = text;
          const far = dom.matches(element, TABLES) || (specials!.hasTable && (isNew || dom.has(element, TABLES)));
          unread += whole.length;
          if (!far && head === '') {
            const spots = createSpots();
            isOpen = gate.mayHold(whole, spots.see);
            if (isOpen && !specials!.silent.some((each) => dom.parent(each) === element)) isNear = spots.partsOf(whole);
          } else {
            isOpen = (yield* reads(whole, { context: head, far })) || (stream.awaitsAmount() && mayBeNothing(whole));
          }
        }
        if (isOpen) {
          if (dom.matches(element, TABLES)) head = headOf(element, gate, dom, heads);
          yield* hits();
          levels.push({
            next: dom.first(element),
            last: null,
            restarts: 0,
            head,
            text: '',
            element,
            specials,
            whole,
            isNear,
            pauses: readAt,
          });
          small.begin(head);
        }
      }
    }
    // The next element behind the last one, in document order.
    element = null;
    known = undefined;
    while (!element) {
      if (unread > STEP_CHARS) {
        unread = 0;
        pauses++;
        yield undefined;
      }
      const level = levels.at(-1);
      if (!level) {
        yield* hits();
        return yield* lockedFields(fields, gate, dom, heads, see);
      }
      const node = level.pauses === pauses ? level.next : nextOf(level, dom);
      if (level.pauses !== pauses) {
        // Parts of another text lie elsewhere.
        if (node !== level.next || (level.isNear && dom.text(level.element) !== level.whole)) level.isNear = undefined;
        level.pauses = pauses;
      }
      if (!node) {
        levels.pop();
        yield* hits();
        if (gate.mayHold(level.text) && (yield* reads(level.text, { far: true }))) {
          pauses++;
          yield level.element;
        }
        small.begin(levels.at(-1)?.head ?? '');
        continue;
      }
      level.last = node;
      level.next = dom.next(node);
      const type = dom.type(node);
      if (type === TEXT) {
        const data = dom.data(node);
        if (level.text.length < LONG) level.text += data.slice(0, TEXT_MAX);
        level.isNear?.(data.length);
      } else if (type === ELEMENT) {
        if (level.isNear) {
          const text = dom.text(node);
          unread += text.length;
          if (!level.isNear(text.length)) {
            if (isApart) continue;
            yield* hits();
            small.begin(level.head);
            isApart = true;
            continue;
          }
          known = text;
        }
        [element, head, specials] = [node as Element, level.head, level.specials];
      }
    }
  }
}

/**
 * Where the walk goes on in an element. A page may take away or move what was looked at last or was to come next while the
 * reader pauses; what stood behind it is still to be read. What is new is told by the page's changes.
 */
function nextOf(level: Level, dom: Dom): ChildNode | null {
  const { next, last, element } = level;
  const isAsItWas = !next || next === (last ? dom.next(last) : dom.first(element));
  return isAsItWas || level.restarts++ >= MOST_RESTARTS ? next : dom.first(element);
}

const LETTER = /\p{L}/u;

/** Locked fields whose value says something together with the words around them. */
function* lockedFields(fields: readonly Element[], gate: Gate, dom: Dom, heads: Heads, see: See): Generator<Element | undefined> {
  const stream = gate.stream();
  const texts = new Map<Element, string>();
  let looked = 0;
  for (const field of fields) {
    if (++looked % FIELDS_AT_ONCE === 0) yield undefined;
    const all = dom.value(field);
    see(field, all);
    const value = all.slice(0, TEXT_MAX);
    if (!value.trim()) continue;
    // A plain number is no part of a statement; most fields hold one, and the tables of the gate need not be built for it.
    if (!LETTER.test(value) && !isNothing(value) && !gate.mayHold(value)) continue;
    stream.begin();
    const says = stream.read(value);
    if (!says && !stream.sawPiece() && !isNothing(value)) continue;
    const region = regionAround(field, gate, dom);
    if (!texts.has(region)) texts.set(region, contextOf(region, gate, dom, heads));
    const context = texts.get(region)!;
    stream.begin({ context });
    if (says || context.length > TEXT_MAX || stream.read(value) || (stream.awaitsAmount() && isNothing(value))) yield field;
    else yield undefined;
  }
}

/** What stands around a place: the head of its table and the text of its region; longer than `TEXT_MAX`, it is not all of it. */
export function contextOf(region: Element, gate: Gate, dom: Dom, heads: Heads): string {
  return `${headAround(region, gate, dom, heads)}\n${dom.text(region).slice(0, TEXT_MAX)}`;
}

/** The head of the table that an element is in; empty without one. */
export function headAround(element: Element, gate: Gate, dom: Dom, heads: Heads): string {
  const table = dom.closest(element, TABLES);
  return table ? headOf(table, gate, dom, heads) : '';
}

/** The part of the page to read around a hit: what belongs together, else a few levels up, as long as it stays small. */
export function regionAround(element: Element, gate: Gate, dom: Dom): Element {
  let region = element;
  const together = dom.closest(element, gate.cells().together);
  if (together && !dom.isLarger(together, REGION_ELEMENTS)) region = together;
  for (let up = 0; up < GROWTH; up++) {
    const parent = dom.parent(region);
    if (!parent || dom.name(parent) === 'body' || dom.name(parent) === 'html' || dom.isLarger(parent, REGION_ELEMENTS)) break;
    region = parent;
  }
  return region;
}

import { ELEMENT, TEXT, type Dom } from './dom.ts';
import { isNothing, type Gate, type GateStream } from './gate.ts';
import { headTextOf as readHead } from './labels.ts';

/** Elements whose text is read in one native piece: about two milliseconds at this size. */
const CHUNK_ELEMENTS = 10_000;
/** Characters that are looked at between two looks at the clock. */
const STEP_CHARS = 12_000;
/** A part of the page this small is not divided further. */
const BLOCK_ELEMENTS = 60;
/** A region around a hit is at most this large, so that a label is read with its value and a cell with its column. */
const REGION_ELEMENTS = 400;
/** What belongs together: a table with its head, a form, a description list, a dialog. */
const TOGETHER =
  'table,form,dl,dialog,fieldset,[role=dialog],[role=grid],.el-table,.el-form,.el-descriptions,.el-dialog,.el-message-box,.ant-table,.ant-descriptions,.layui-table-view,.van-cell-group,.van-dialog';
/** How far a region grows above the block that was hit. */
const GROWTH = 3;
const SKIPPED: ReadonlySet<string> = new Set(['script', 'style', 'noscript', 'template', 'svg', 'head', 'yibao-hint']);
const LOCKED_FIELDS = 'input[readonly],input[disabled],textarea[readonly],textarea[disabled]';
const TABLES = 'table,[role=grid],[role=table]';
const CELLS = 'td,[role=cell],[role=gridcell]';
const AMOUNT_SIGN = /[0０\u96f6\-－−]/;

/** A head is read again after this long: rows are added by the thousand below the same head. */
const HEAD_KEPT_MS = 500;
const heads = new WeakMap<Element, { readonly text: string; readonly readAt: number }>();

function headTextOf(table: Element, dom: Dom): string {
  const known = heads.get(table);
  const now = performance.now();
  if (known && now - known.readAt < HEAD_KEPT_MS) return known.text;
  const text = readHead(table, dom);
  heads.set(table, { text, readAt: now });
  return text;
}

/** A place of the descent: the next node to look at, and the head of the table it is in. */
interface Level {
  next: ChildNode | null;
  readonly head: string;
  /** Text directly in the element; a statement may begin before an inline element and end behind it. */
  text: string;
  readonly element: Element;
}

/**
 * Blocks below `root` in which a signal can stand, found by descent: what the gate does not let through is not entered.
 * Gives `undefined` where the caller may pause.
 */
export function* hitsBelow(root: Element, gate: Gate, dom: Dom): Generator<Element | undefined> {
  const whole = gate.stream();
  const blocks = gate.stream();
  const levels: Level[] = [];
  let unread = 0;
  const around = dom.closest(root, TABLES);
  let element: Element | null = root;
  let head = around ? headTextOf(around, dom) : '';
  blocks.begin({ context: head });
  for (;;) {
    if (element && !SKIPPED.has(dom.name(element))) {
      if (!dom.isLarger(element, BLOCK_ELEMENTS)) {
        const text = dom.text(element);
        unread += text.length + BLOCK_ELEMENTS;
        if (blocks.read(text) || (blocks.awaitsAmount() && AMOUNT_SIGN.test(text) && hasEmptyAmount(element, dom))) yield element;
      } else {
        let isOpen = dom.isLarger(element, CHUNK_ELEMENTS);
        if (!isOpen) {
          const text = dom.text(element);
          const far = dom.matches(element, TABLES) || dom.has(element, TABLES);
          whole.begin({ context: head, far });
          for (let at = 0; at < text.length && !isOpen; at += STEP_CHARS) {
            isOpen = whole.read(text, at, Math.min(text.length, at + STEP_CHARS));
            yield undefined;
          }
          isOpen ||= (far || head !== '') && whole.awaitsAmount() && AMOUNT_SIGN.test(text);
        }
        if (isOpen) {
          if (dom.matches(element, TABLES)) head = headTextOf(element, dom);
          levels.push({ next: dom.first(element), head, text: '', element });
          blocks.begin({ context: head });
        }
      }
    }
    if (unread > STEP_CHARS) {
      unread = 0;
      yield undefined;
    }
    // The next element behind the last one, in document order.
    element = null;
    while (!element) {
      const level = levels.at(-1);
      if (!level) return yield* lockedFields(root, gate, dom);
      const node = level.next;
      if (!node) {
        levels.pop();
        if (level.text.trim() && gate.test(level.text)) yield level.element;
        blocks.begin({ context: levels.at(-1)?.head ?? '' });
        continue;
      }
      level.next = dom.next(node);
      const type = dom.type(node);
      if (type === TEXT) level.text += dom.data(node);
      else if (type === ELEMENT) [element, head] = [node as Element, level.head];
    }
  }
}

/** A cell of nothing below a head that names amounts, or a table small enough to hold both. */
function hasEmptyAmount(element: Element, dom: Dom): boolean {
  if (dom.matches(element, TABLES) || dom.has(element, TABLES)) return true;
  if (dom.closest(element, CELLS)) return isNothing(dom.text(element));
  return [...dom.all(element, CELLS)].some((cell) => isNothing(dom.text(cell)));
}

/** Locked fields whose value says something together with the words around them. */
function* lockedFields(root: Element, gate: Gate, dom: Dom): Generator<Element | undefined> {
  let stream: GateStream | undefined;
  const texts = new Map<Element, string>();
  for (const field of dom.all(root, LOCKED_FIELDS)) {
    const value = dom.value(field);
    if (!value.trim()) continue;
    stream ??= gate.stream();
    stream.begin();
    const says = stream.read(value);
    if (!says && !stream.sawPiece() && !isNothing(value)) continue;
    const region = regionAround(field, dom);
    if (!texts.has(region)) texts.set(region, contextOf(region, dom));
    stream.begin({ context: texts.get(region)! });
    if (says || stream.read(value) || (stream.awaitsAmount() && isNothing(value))) yield field;
    else yield undefined;
  }
}

/** What stands around a place: the text of its region and the head of its table. */
export function contextOf(region: Element, dom: Dom): string {
  const table = dom.closest(region, TABLES);
  return `${table ? headTextOf(table, dom) : ''}\n${dom.text(region)}`;
}

/** The part of the page to read around a hit: what belongs together, else a few levels up, as long as it stays small. */
export function regionAround(element: Element, dom: Dom): Element {
  let region = element;
  const together = dom.closest(element, TOGETHER);
  if (together && !dom.isLarger(together, REGION_ELEMENTS)) region = together;
  for (let up = 0; up < GROWTH; up++) {
    const parent = dom.parent(region);
    if (!parent || dom.name(parent) === 'body' || dom.name(parent) === 'html' || dom.isLarger(parent, REGION_ELEMENTS)) break;
    region = parent;
  }
  return region;
}

/** Drops what lies inside another of the list. */
export function outermost(elements: Iterable<Element>, dom: Dom): readonly Element[] {
  const all = new Set(elements);
  return [...all].filter((element) => {
    for (let at = dom.parent(element); at; at = dom.parent(at)) if (all.has(at)) return false;
    return true;
  });
}

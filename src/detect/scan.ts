import { ELEMENT, type Dom } from './dom.ts';

/** Elements in a block that is read with one native textContent; measured best around this size. */
const BLOCK_ELEMENTS = 60;
/** A region around a hit is at most this large, so that a label is read with its value and a cell with its column. */
const REGION_ELEMENTS = 400;
/** What belongs together: a table with its head, a form, a description list, a dialog. */
const TOGETHER =
  'table,form,dl,dialog,fieldset,[role=dialog],[role=grid],.el-table,.el-form,.el-descriptions,.el-dialog,.el-message-box,.ant-table,.ant-descriptions,.layui-table-view,.van-cell-group,.van-dialog';
/** How far a region grows above the block that was hit. */
const GROWTH = 3;
const SKIPPED: ReadonlySet<string> = new Set(['script', 'style', 'noscript', 'template', 'svg', 'head']);
const LOCKED_FIELDS = 'input[readonly],input[disabled],textarea[readonly],textarea[disabled]';

/** Blocks below `root` whose text may hold a statement, found by descent: a block without any piece of a word is not entered. */
export function* hitsBelow(root: Element, gate: RegExp, dom: Dom): Generator<Element | undefined> {
  const stack: Element[] = [root];
  for (let element = stack.pop(); element; element = stack.pop()) {
    if (SKIPPED.has(dom.name(element))) continue;
    if (dom.count(element) <= BLOCK_ELEMENTS) {
      if (gate.test(dom.text(element))) yield element;
      else yield undefined;
      continue;
    }
    const below: Element[] = [];
    let hasText = false;
    for (let child = dom.first(element); child; child = dom.next(child)) {
      if (dom.type(child) === ELEMENT) below.push(child as Element);
      else if (!hasText && dom.type(child) === 3 && gate.test(dom.data(child))) hasText = true;
    }
    if (hasText) yield element;
    while (below.length) stack.push(below.pop()!);
  }
  for (const field of dom.all(root, LOCKED_FIELDS)) if (gate.test(dom.value(field))) yield field;
}

/** The part of the page to read around a hit: what belongs together, else a few levels up, as long as it stays small. */
export function regionAround(element: Element, dom: Dom): Element {
  let region = element;
  const together = dom.closest(element, TOGETHER);
  if (together && dom.count(together) <= REGION_ELEMENTS) region = together;
  for (let up = 0; up < GROWTH; up++) {
    const parent = dom.parent(region);
    if (!parent || dom.name(parent) === 'body' || dom.name(parent) === 'html' || dom.count(parent) > REGION_ELEMENTS) break;
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

import type { Block } from './blocks.ts';
import type { Dom } from './dom.ts';

/** A label and its value, wherever the two stand. `element` is where the value is shown. */
export interface Pair {
  readonly element: Element;
  readonly text: string;
  readonly isField: boolean;
}

const LABEL_MAX = 24;
const VALUE_MAX = 24;
const AMOUNT = /^[¥￥$]?\s*-?[\d,]+(?:[.,]\d+)?\s*(?:元|yuan|rmb|cny|%)?$/i;
const SENTENCE = /[。!！?？;；]|\.(?!\d)\s/;
/** Heads, links and controls hold no values, and no labels of values outside of them. */
const NO_VALUE = 'th,dt,[role=columnheader],a[href],button,nav,[role=button],[role=menuitem],[role=tab],[role=option]';
/** Links and controls are no labels either. */
const NO_LABEL = 'a[href],button,nav,[role=button],[role=menuitem],[role=tab],[role=option],option';
/** Steps up the tree within which a label and its value have a common ancestor. */
const NEAR = 4;

const isLabel = (text: string) => text.length <= LABEL_MAX && !SENTENCE.test(text) && !AMOUNT.test(text) && !/^[\d\s/:.-]+$/.test(text);
const isValue = (text: string) => text.length <= VALUE_MAX && !/[:：]$/.test(text);

/** Label and value joined by a colon, as one reads them. */
const joined = (label: string, value: string) => `${label.replace(/[\s:：]+$/, '')}：${value}`;

function areNear(a: Element, b: Element, dom: Dom): boolean {
  const ancestors = new Set<Element>();
  for (let at: Element | null = a, i = 0; at && i <= NEAR; at = dom.parent(at), i++) ancestors.add(at);
  for (let at: Element | null = b, i = 0; at && i <= NEAR; at = dom.parent(at), i++) if (ancestors.has(at)) return true;
  return false;
}

/** Header cells of a row's column: its own table's, or those of a table that only holds the head (element-ui, antd, layui split them). */
function headersOf(row: Element, dom: Dom, cache: Map<Element, readonly string[]>): readonly string[] {
  const table = dom.closest(row, 'table,[role=grid],[role=table]');
  if (!table) return [];
  const known = cache.get(table);
  if (known) return known;
  let headers = headRow(table, dom);
  if (!headers.length) {
    const around = dom.closest(table, '.el-table,.ant-table,.layui-table-view,.layui-table-box,.van-table,[role=grid]') ?? dom.parent(dom.parent(table) ?? table);
    const head = around ? [...dom.all(around, 'table')].find((other) => other !== table && headRow(other, dom).length) : undefined;
    if (head) headers = headRow(head, dom);
  }
  cache.set(table, headers);
  return headers;
}

function headRow(table: Element, dom: Dom): readonly string[] {
  const rows = dom.all(table, 'tr,[role=row]');
  const first = rows[0];
  if (!first) return [];
  const heads = [...dom.all(first, 'th,[role=columnheader]')];
  const cells = [...dom.all(first, 'td,[role=cell],[role=gridcell]')];
  const texts = (list: readonly Element[]) => list.map((cell) => dom.text(cell).trim());
  if (heads.length > 1 && !cells.length) return texts(heads);
  // A plain first row of labels over rows of values is a head too.
  if (!heads.length && cells.length > 1 && rows.length > 1 && texts(cells).every((text) => isLabel(text) && !/[:：]/.test(text))) return texts(cells);
  return [];
}

const cellsOf = (row: Element, dom: Dom) => [...dom.all(row, 'td,[role=cell],[role=gridcell]')];

/** Pairs every label among the blocks with its value: in columns, side by side, or one below the other. */
export function pairsOf(blocks: readonly Block[], dom: Dom): readonly Pair[] {
  const pairs: Pair[] = [];
  const cache = new Map<Element, readonly string[]>();
  const inColumns = new Set<Element>();
  for (const block of blocks) {
    const cell = dom.closest(block.element, 'td,[role=cell],[role=gridcell]');
    const row = cell && dom.closest(cell, 'tr,[role=row]');
    if (!cell || !row || !isValue(block.text)) continue;
    const headers = headersOf(row, dom, cache);
    const label = headers[cellsOf(row, dom).indexOf(cell)];
    if (!label || label === block.text) continue;
    inColumns.add(block.element);
    pairs.push({ element: block.element, text: joined(label, block.text), isField: block.isField });
  }
  for (let at = 1; at < blocks.length; at++) {
    const label = blocks[at - 1]!;
    const value = blocks[at]!;
    if (label.isField || inColumns.has(value.element) || !isLabel(label.text) || !isValue(value.text)) continue;
    if (/[:：].+/.test(label.text) || !areNear(label.element, value.element, dom)) continue;
    if (dom.closest(value.element, NO_VALUE) || dom.closest(label.element, NO_LABEL)) continue;
    pairs.push({ element: value.element, text: joined(label.text, value.text), isField: value.isField });
  }
  return pairs;
}

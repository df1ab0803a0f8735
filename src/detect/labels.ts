import { YUAN } from '../domain/writing.ts';
import type { Block } from './blocks.ts';
import type { Dom } from './dom.ts';
import type { CellWords, Layout } from './layout.ts';
import { CHINESE } from './longer.ts';
import { CELLS, ROWS, TABLES } from './specials.ts';

/** A label and its value, wherever the two stand. `element` is where the value is shown. */
export interface Pair {
  readonly element: Element;
  readonly text: string;
  readonly isField: boolean;
  /** The text beside it that is taken for its label, which may be hidden or be something else; the value alone says this. */
  readonly beside?: { readonly element: Element; readonly value: string };
  /** The cell of the same row that holds the label: it says nothing without its value. */
  readonly label?: Element;
}

/** Latin words take more room than Chinese ones. */
const LABEL_MAX = { chinese: 15, latin: 48 };
const VALUE_MAX = { chinese: 24, latin: 48 };
const AMOUNT = new RegExp(`^[¥￥$]?\\s*-?[\\d,]+(?:\\.\\d+)?\\s*(?:${YUAN}|yuan|rmb|cny|%)?$`, 'i');
const ENDS_IN_NUMBER = new RegExp(`\\d\\s*${YUAN}?$`);
const SENTENCE = /[。!！?？;；]|\.(?!\d)\s/;
/** Steps up the tree within which a label and its value have a common ancestor. */
const NEAR = 4;

/** A unit in brackets belongs to the label, but not to its length. */
const UNIT = /[（(][^（()）]{1,4}[)）]/;

function isLabel(text: string): boolean {
  const name = text.replace(UNIT, '');
  if (SENTENCE.test(name) || AMOUNT.test(name) || /^[\d\s/:.-]+$/.test(name) || ENDS_IN_NUMBER.test(name)) return false;
  return name.length <= (CHINESE.test(name) ? LABEL_MAX.chinese : LABEL_MAX.latin);
}
/** A colon that is not part of a time makes a text a label with its own value. */
const isValue = (text: string) =>
  text.length <= (CHINESE.test(text) ? VALUE_MAX.chinese : VALUE_MAX.latin) &&
  (AMOUNT.test(text) || !/(?<!\d)[:：]|[:：](?!\d)|[,，。！？!?;；]/.test(text));

/** Label and value joined by a colon, as one reads them. */
const joined = (label: string, value: string) => `${label.replace(/[\s:：]{1,9}$/, '')}：${value}`;

function areNear(a: Element, b: Element, dom: Dom): boolean {
  const around = (element: Element) => {
    const all: Element[] = [];
    for (let at: Element | null = element; at && all.length <= NEAR; at = dom.parent(at)) all.push(at);
    return all;
  };
  const ancestors = around(a);
  return around(b).some((each) => ancestors.includes(each));
}

/** Header cells of a row's column: its own table's, or those of a table that only holds the head (element-ui, antd, layui split them). */
function headersOf(row: Element, dom: Dom, words: CellWords, cache = new Map<Element, readonly string[]>()): readonly string[] {
  const table = dom.closest(row, TABLES);
  if (!table) return [];
  const known = cache.get(table);
  if (known) return known;
  let headers = headRow(table, dom, words);
  if (!headers.length) {
    const around = dom.closest(table, words.grid) ?? dom.parent(dom.parent(table) ?? table);
    const head = around ? [...dom.all(around, 'table')].find((other) => other !== table && headRow(other, dom, words).length) : undefined;
    if (head) headers = headRow(head, dom, words);
  }
  cache.set(table, headers);
  return headers;
}

/** The words in the head of a table, its own or that of the table beside it which holds only the head. */
export const headTextOf = (table: Element, dom: Dom, words: CellWords): string => headersOf(table, dom, words).join('\n');

function headRow(table: Element, dom: Dom, words: CellWords): readonly string[] {
  const rows = dom.all(table, ROWS);
  const first = rows[0];
  if (!first) return [];
  const heads = [...dom.all(first, 'th,[role=columnheader]')];
  const cells = cellsOf(first, dom);
  const texts = (list: readonly Element[]) => list.map((cell) => dom.text(cell).trim());
  if (heads.length > 1 && !cells.length) return texts(heads);
  // A plain first row of labels over rows of values is a head too.
  if (heads.length || cells.length < 2 || !texts(cells).every((text) => isLabel(text) && !/[:：]/.test(text))) return [];
  const second = rows[1] && dom.first(rows[1]) ? cellsOf(rows[1], dom) : [];
  return second.length && !arePairs(texts(cells), texts(second), words) ? texts(cells) : [];
}

/** Labels with their values side by side, row by row: "name", "Wu", "in arrears", "no". */
function arePairs(first: readonly string[], second: readonly string[], { flag, field }: CellWords): boolean {
  if (first.length === 2) return second[0] !== undefined && isLabel(second[0]);
  if (first.length % 2 > 0 || second.length !== first.length) return false;
  const [labels, values] = [0, 1].map((odd) => first.filter((_text, at) => at % 2 === odd)) as [string[], string[]];
  if (values.some((text) => flag.test(text))) return true;
  return (
    [...labels, ...second.filter((_text, at) => at % 2 === 0)].every((text) => field.test(text)) && !values.some((text) => field.test(text))
  );
}

const cellsOf = (row: Element, dom: Dom) => [...dom.all(row, CELLS)];

/** In a row of labels and values in turn, the first, third, … cell holds no value. */
function isLabelCell(element: Element, row: Element, dom: Dom): boolean {
  const cells = cellsOf(row, dom);
  const at = cells.findIndex((cell) => cell === dom.closest(element, CELLS));
  return cells.length > 2 && cells.length % 2 === 0 && at % 2 === 0 && dom.all(row, 'th').length === 0;
}

/** Two items of one list, or cells of two rows, stand side by side, not one for the other; rows of one cell may. */
function areItems(a: Element, b: Element, dom: Dom): boolean {
  const [itemA, itemB] = [dom.closest(a, 'li'), dom.closest(b, 'li')];
  if (itemA !== null && itemB !== null && itemA !== itemB) return true;
  const [rowA, rowB] = [dom.closest(a, 'tr'), dom.closest(b, 'tr')];
  return rowA !== null && rowB !== null && rowA !== rowB && (cellsOf(rowA, dom).length > 1 || cellsOf(rowB, dom).length > 1);
}

/** "Report lost/find again": two of these side by side are services, not a label with its value. */
const OPPOSITES = /[\u4e00-\u9fff]\/[\u4e00-\u9fff]/;

/** Pairs every label among the blocks with its value: in columns, side by side, or one below the other. */
export function pairsOf(blocks: readonly Block[], dom: Dom, layout: Layout): readonly Pair[] {
  const { noValue, noLabel, message, fieldOnly, action } = layout;
  const pairs: Pair[] = [];
  const cache = new Map<Element, readonly string[]>();
  const inColumns = new Set<Element>();
  for (const block of blocks) {
    const cell = dom.closest(block.element, CELLS);
    const row = cell && dom.closest(cell, ROWS);
    if (!cell || !row || !isValue(block.text)) continue;
    const cells = cellsOf(row, dom);
    const at = cells.indexOf(cell);
    const first = cells.length === 2 ? dom.text(cells[0]!).trim() : '';
    // Two cells, the second an amount: the row may name it as well as the head ("item", "amount").
    const isNamedByRow =
      dom.all(row, 'th').length === 0 && CHINESE.test(first) && isLabel(first) && AMOUNT.test(dom.text(cells[1]!).trim());
    if (isNamedByRow && at === 1) pairs.push({ element: block.element, text: joined(first, block.text), isField: block.isField });
    const label = headersOf(row, dom, layout, cache)[at];
    if (!label || label === block.text) continue;
    inColumns.add(block.element);
    pairs.push({ element: block.element, text: joined(label, block.text), isField: block.isField });
  }
  for (let at = 1; at < blocks.length; at++) {
    const label = blocks[at - 1]!;
    const value = blocks[at]!;
    if (label.isField || inColumns.has(value.element) || !isLabel(label.text) || !isValue(value.text)) continue;
    if (/[:：].+/.test(label.text) || !areNear(label.element, value.element, dom)) continue;
    if (fieldOnly.test(value.text) || action.test(label.text)) continue;
    if (OPPOSITES.test(label.text) && OPPOSITES.test(value.text)) continue;
    if (label.element === value.element || areItems(label.element, value.element, dom)) continue;
    if (dom.closest(value.element, noValue) || dom.closest(label.element, noLabel)) continue;
    if (dom.closest(value.element, message) !== dom.closest(label.element, message)) continue;
    const row = dom.closest(value.element, 'tr');
    const isCell = row !== null && dom.closest(label.element, 'tr') === row;
    if (row && isLabelCell(value.element, row, dom)) continue;
    const beside = { element: label.element, value: value.text };
    const pair = { element: value.element, text: joined(label.text, value.text), isField: value.isField, beside };
    pairs.push(isCell ? { ...pair, label: label.element } : pair);
  }
  return pairs;
}

import type { Block } from './blocks.ts';
import type { Dom } from './dom.ts';
import type { CellWords, Layout } from './layout.ts';
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

/** Steps up the tree within which a label and its value have a common ancestor. */
const NEAR = 4;

/** Elements of a tile with a figure and its name. */
const TILE = 9;

const isLabel = (text: string, { unit, noName }: CellWords['words']) => !noName.test(text.replace(unit, ''));
const isValue = (text: string, { amount, compound }: CellWords['words']) => amount.test(text) || !compound.test(text);

/** Label and value joined by a colon, as one reads them. */
const joined = (label: string, value: string) => `${label.replace(/[\s:：]{1,9}$/, '')}：${value}`;

function levelsAbove(element: Element, dom: Dom): readonly Element[] {
  const all: Element[] = [];
  for (let at: Element | null = element; at && all.length <= NEAR; at = dom.parent(at)) all.push(at);
  return all;
}

const bare = (text: string) => text.replace(/\s+/g, '');

/**
 * Do two texts stand far from each other, in rows that are made alike, of which one holds more than its text, or in tiles of a menu?
 * @param isTold a figure, or the value of a field, belongs to what stands before it also in a tile
 */
function areApart(a: Block, b: Block, isTold: boolean, dom: Dom): boolean {
  const ancestors = levelsAbove(a.element, dom);
  const others = levelsAbove(b.element, dom);
  const at = ancestors.findIndex((each) => others.includes(each));
  if (at < 0) return true;
  const [one, other] = [ancestors[at - 1], others[others.indexOf(ancestors[at]!) - 1]];
  if (!one || !other) return false;
  const kindOf = (element: Element) => (dom.attribute(element, 'class') ?? '').split(' ', 1)[0];
  const name = dom.name(one);
  // Items of a list are made alike, whichever of them is marked.
  if (name !== dom.name(other) || (name !== 'li' && kindOf(one) !== kindOf(other))) return false;
  const isAll = (element: Element, { text }: Block) => bare(dom.text(element)) === bare(text);
  return name === 'li' || !isAll(one, a) || !isAll(other, b) || (!isTold && kindOf(one) !== '');
}

/** Header cells of the table around an element: its own table's, or those of a table that only holds the head (element-ui, antd, layui split them). */
function headersOf(element: Element, dom: Dom, names: CellWords, cache = new Map<Element, readonly string[]>()): readonly string[] {
  const table = dom.closest(element, TABLES);
  if (!table) return [];
  const known = cache.get(table);
  if (known) return known;
  const grid = dom.closest(table, names.grid);
  const own = () => headRow(table, dom, names);
  const lent = () => {
    const around = grid ?? dom.parent(dom.parent(table) ?? table) ?? table;
    const isHead = (other: Element) => other !== table && (dom.all(other, ROWS).length === 1 || !dom.has(other, CELLS));
    return (
      [...dom.all(around, 'table')]
        .filter(isHead)
        .map((other) => headRow(other, dom, names))
        .find(([head]) => head !== undefined) ?? []
    );
  };
  // Where a component splits its table, the first row of the body is no head.
  const [first, second] = grid ? [lent, own] : [own, lent];
  let headers = first();
  if (!headers.length) headers = second();
  cache.set(table, headers);
  return headers;
}

/** The words in the head of a table, its own or that of the table beside it which holds only the head. */
export const headTextOf = (table: Element, dom: Dom, names: CellWords): string => headersOf(table, dom, names).join('\n');

function headRow(table: Element, dom: Dom, names: CellWords): readonly string[] {
  const { words } = names;
  const rows = dom.all(table, ROWS);
  const first = rows[0];
  if (!first) return [];
  const heads = [...dom.all(first, 'th,[role=columnheader]')];
  const cells = cellsOf(first, dom);
  const texts = (list: readonly Element[]) => list.map((cell) => dom.text(cell).trim());
  if (heads.length > 1 && !cells.length) return texts(heads);
  // A plain first row of labels over rows of values is a head too.
  if (heads.length || cells.length < 2 || !texts(cells).every((text) => isLabel(text, words) && !/[:：]/.test(text))) return [];
  // In a grid the head may be a table of its own (easyui).
  if (!rows[1]) return dom.closest(table, names.grid) ? texts(cells) : [];
  const second = cellsOf(rows[1], dom);
  return second.length && !areInTurn(cells, dom) && !arePairs(texts(cells), texts(second), words) ? texts(cells) : [];
}

/** Cells that look different in turn are labels and values. */
function areInTurn([first, second, third]: readonly Element[], dom: Dom): boolean {
  const lookOf = (cell: Element) => ['class', 'align', 'bgcolor'].map((name) => dom.attribute(cell, name)).join();
  return third !== undefined && lookOf(first!) !== lookOf(second!) && lookOf(first!) === lookOf(third);
}

/** Labels with their values side by side, row by row: "name", "Wu", "in arrears", "no". */
function arePairs(first: readonly string[], second: readonly string[], words: CellWords['words']): boolean {
  const { flag, field } = words;
  if (first.length === 2) return second[0] !== undefined && isLabel(second[0], words);
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
  const at = cells.indexOf(dom.closest(element, CELLS)!);
  return cells.length > 2 && cells.length % 2 === 0 && at % 2 === 0 && dom.all(row, 'th').length === 0;
}

/** Rows of a table that tell what kind of table it is. */
const LOOKED_AT = 12;
/** So many people in one table are others; so many rows explain something. */
const OTHERS = 3;

/** Tells whether an element stands in a table of several people who are not a family, or in one that explains codes and rules. */
export function createListTest(dom: Dom, layout: Layout): (element: Element) => boolean {
  const { person, relative, explains } = layout.words;
  const known = new Map<Element, boolean>();
  const isList = (table: Element): boolean => {
    const heads = headersOf(table, dom, layout);
    const rows = [...dom.all(table, ROWS)].slice(0, LOOKED_AT);
    if (rows.length >= OTHERS && explains.test(heads.join('\n'))) return true;
    const at = heads.findIndex((head) => person.test(head));
    const names = new Set(rows.map((row) => cellsOf(row, dom)[at]).map((cell) => (cell ? dom.text(cell).trim() : heads[at])));
    names.delete(heads[at]);
    return names.size >= OTHERS && !heads.some((head) => relative.test(head));
  };
  return (element) => {
    const table = dom.closest(element, TABLES);
    if (!table) return false;
    if (!known.has(table)) known.set(table, isList(table));
    return known.get(table)!;
  };
}

/** Pairs every label among the blocks with its value: in columns, side by side, or one below the other. */
export function pairsOf(blocks: readonly Block[], dom: Dom, layout: Layout): readonly Pair[] {
  const { noValue, noLabel, group, message, words } = layout;
  const pairs: Pair[] = [];
  const cache = new Map<Element, readonly string[]>();
  const inColumns = new Set<Element>();
  /** What is counted, or is so or not, is a name, and no value of the name before it. */
  const asked = new Set<Element>();
  /** The block of each row that names what the row is about. */
  const names = new Map<Element, Block>();
  for (const block of blocks) {
    const cell = dom.closest(block.element, CELLS);
    const row = cell && dom.closest(cell, ROWS);
    if (!cell || !row) continue;
    const cells = cellsOf(row, dom);
    const at = cells.indexOf(cell);
    const headers = headersOf(row, dom, layout, cache);
    if (isNameCell(at, cells, headers, dom, words)) {
      names.set(row, block);
      continue;
    }
    if (!isValue(block.text, words)) continue;
    const { element, isField } = block;
    const name = names.get(row);
    if (name && at > 0) pairs.push({ element, text: joined(name.text, block.text), isField, label: name.element });
    // The head has a cell over the name of each row too.
    const label = headers[at + dom.all(row, 'th').length];
    if (!label || label === block.text) continue;
    inColumns.add(element);
    pairs.push({ element, text: joined(label, block.text), isField });
  }
  for (let at = 1; at < blocks.length; at++) {
    let label = blocks[at - 1]!;
    let value = blocks[at]!;
    // A figure may stand over its name, where the two are all that a small element says.
    const isAll = (around: Element) => !dom.isLarger(around, TILE) && bare(dom.text(around)) === bare(label.text + value.text);
    if (words.amount.test(label.text) && levelsAbove(value.element, dom).some(isAll)) [label, value] = [value, label];
    if (label.isField || inColumns.has(value.element) || !isLabel(label.text, words) || !isValue(value.text, words)) continue;
    if (words.fieldOnly.test(value.text) || words.action.test(label.text)) continue;
    if (label.element === value.element) continue;
    const isName = words.count.test(value.text) || words.flag.test(value.text);
    const isFigure = isName || words.amount.test(value.text);
    const isTold = isFigure || (words.field.test(label.text) && !words.field.test(value.text));
    if (areApart(label, value, isTold, dom) || (!isFigure && dom.closest(label.element, group))) continue;
    if (dom.closest(value.element, noValue) || dom.closest(label.element, noLabel)) continue;
    if (dom.closest(value.element, message) !== dom.closest(label.element, message)) continue;
    const row = dom.closest(value.element, ROWS);
    const rowBefore = dom.closest(label.element, ROWS);
    const isCell = row !== null && rowBefore === row;
    if (row && isLabelCell(value.element, row, dom)) continue;
    // Rows of one cell may stand one for the other.
    if (rowBefore && !isCell && [row, rowBefore].some((each) => each && cellsOf(each, dom).length > 1)) continue;
    if (isName) asked.add(label.element);
    const beside = { element: label.element, value: value.text };
    const pair = { element: value.element, text: joined(label.text, value.text), isField: value.isField, beside };
    pairs.push(isCell || isFigure ? { ...pair, label: label.element } : pair);
  }
  return pairs.filter(({ element }) => !asked.has(element));
}

/** The cell that names what its row is about: by the head of its column, or beside a single amount. */
function isNameCell(at: number, cells: readonly Element[], headers: readonly string[], dom: Dom, words: Layout['words']): boolean {
  const byHead = headers.findIndex((header) => words.rowName.test(header));
  if (byHead >= 0 || at > 0 || cells.length !== 2) return at === byHead;
  const name = dom.text(cells[0]!).trim();
  return name !== '' && isLabel(name, words) && words.amount.test(dom.text(cells[1]!).trim());
}

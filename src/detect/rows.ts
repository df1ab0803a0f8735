import { ELEMENT, TEXT, type Dom } from './dom.ts';
import type { Gate } from './gate.ts';
import { holdsNothing } from './neighbours.ts';
import { headAround, REGION_ELEMENTS, type Heads } from './scan.ts';
import { hasSpecials } from './specials.ts';

/** So many rows are looked at together. */
const TOGETHER = 20;

/**
 * Of what came into a part of the page at once, all but the rows that say nothing. They come by the hundred, and one by one they
 * take long to look at. In a list too large to be read with one of them nothing stands around a row but the head of its table,
 * so none says anything where a text of many of them does not.
 * @param isLate time is up: what is left is given unseen
 */
export function* speaking(list: Node, added: readonly Node[], gate: Gate, dom: Dom, heads: Heads, isLate: () => boolean): Iterable<Node> {
  const isList = added.length >= TOGETHER && dom.type(list) === ELEMENT && dom.isLarger(list, REGION_ELEMENTS);
  if (!isList) return yield* added;
  const head = headAround(list as Element, gate, dom, heads);
  const stream = gate.stream();
  const maySpeak = (rows: readonly Node[]): boolean => {
    const elements = rows.filter((row) => dom.type(row) === ELEMENT) as Element[];
    if (elements.some((row) => hasSpecials(row, dom))) return true;
    const text = rows.map((row) => (dom.type(row) === TEXT ? dom.data(row) : dom.text(row))).join('\n');
    if (head === '' && !gate.mayHold(text)) return false;
    stream.begin({ context: head, far: true });
    return stream.read(text) || (stream.awaitsAmount() && elements.some((row) => holdsNothing(row, dom.text(row), dom)));
  };
  for (let at = 0; at < added.length; at += TOGETHER) {
    const rows = added.slice(at, at + TOGETHER);
    if (isLate() || maySpeak(rows)) yield* rows;
  }
}

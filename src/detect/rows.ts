import { TEXT_MAX } from './blocks.ts';
import { ELEMENT, type Dom } from './dom.ts';
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
  const isElement = (node: Node): node is Element => dom.type(node) === ELEMENT;
  if (added.length < TOGETHER || !isElement(list) || !dom.isLarger(list, REGION_ELEMENTS)) return yield* added;
  const head = headAround(list, gate, dom, heads);
  const stream = gate.stream();
  const maySpeak = (rows: readonly Node[]): boolean => {
    let text = '';
    for (const row of rows) {
      text += `${isElement(row) ? dom.text(row) : dom.data(row)}\n`;
      // Parts that large are no rows, and are read in pieces.
      if (text.length > TEXT_MAX || (isElement(row) && hasSpecials(row, dom))) return true;
    }
    if (head === '' && !gate.mayHold(text)) return false;
    stream.begin({ context: head, far: true });
    return stream.read(text) || (stream.awaitsAmount() && rows.some((row) => isElement(row) && holdsNothing(row, dom.text(row), dom)));
  };
  for (let at = 0; at < added.length; at += TOGETHER) {
    const rows = added.slice(at, at + TOGETHER);
    if (isLate() || maySpeak(rows)) yield* rows;
  }
}

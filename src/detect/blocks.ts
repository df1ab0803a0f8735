import { ELEMENT, TEXT, type Dom } from './dom.ts';
import type { Layout } from './layout.ts';
import { isLocked } from './specials.ts';

/** A visible run of text of its own: the inline text directly inside one block element, or the value of a field. */
export interface Block {
  readonly element: Element;
  readonly text: string;
  readonly isField: boolean;
}

const TYPED_FIELDS: ReadonlySet<string> = new Set(['text', 'search', 'tel', 'number', '']);
const WHITE = /[\s\u00a0]+/g;
/** No statement is longer by far; what stands behind it is not read, so that a text of megabytes costs no more. */
export const TEXT_MAX = 20_000;

/**
 * All blocks below a root in document order, shadow roots included. Hidden elements are left to the caller:
 * visibility is asked only for what matches.
 */
export function blocksOf(root: Node, dom: Dom, { inline, silent, separate }: Layout): readonly Block[] {
  const blocks: Block[] = [];
  const push = (element: Element, parts: string[], isField = false) => {
    const text = parts
      .join('')
      .slice(0, TEXT_MAX)
      .replace(/[^\S\n]+/g, ' ')
      .trim();
    parts.length = 0;
    if (text) blocks.push({ element, text, isField });
  };

  const read = (element: Element, owner: Element, parts: string[]): void => {
    for (let child = dom.first(dom.shadow(element) ?? element); child; child = dom.next(child)) {
      const type = dom.type(child);
      if (type === TEXT) {
        parts.push(dom.data(child).slice(0, TEXT_MAX).replace(WHITE, ' '));
        continue;
      }
      if (type !== ELEMENT) continue;
      const inner = child as Element;
      const name = dom.name(inner);
      if (silent.has(name) || dom.attribute(inner, 'hidden') !== null) continue;
      if (name === 'br') parts.push('\n');
      else if (name === 'input' || name === 'textarea') readField(inner, name, owner, parts);
      else if (name === 'select') readSelected(inner, owner, parts);
      else if (name === 'slot' && !dom.first(inner)) continue;
      else if (inline.has(name) && name !== 'a' && !dom.matches(inner, separate)) read(inner, owner, parts);
      else {
        push(owner, parts);
        const own: string[] = [];
        read(inner, inner, own);
        push(inner, own);
      }
    }
  };

  const readField = (field: Element, name: string, owner: Element, parts: string[]) => {
    push(owner, parts);
    if (name === 'input' && !TYPED_FIELDS.has(dom.attribute(field, 'type')?.toLowerCase() ?? '')) return;
    // What a person types is theirs; only what a page shows in a locked field is a statement of the page.
    if (!isLocked(field, dom)) return;
    push(field, [dom.value(field)], true);
  };

  const readSelected = (select: Element, owner: Element, parts: string[]) => {
    push(owner, parts);
    const { selectedOptions } = select as HTMLSelectElement;
    if (dom.attribute(select, 'disabled') !== null && selectedOptions?.[0]) push(select, [dom.text(selectedOptions[0])], true);
  };

  if (dom.type(root) === ELEMENT && silent.has(dom.name(root))) return blocks;
  const top: string[] = [];
  read(root as Element, root as Element, top);
  push(root as Element, top);
  return blocks;
}

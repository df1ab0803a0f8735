import type { Role } from '../domain/findings.ts';
import type { Block } from './blocks.ts';
import type { Dom } from './dom.ts';
import type { Lexicon } from './lexicon.ts';
import { once } from './once.ts';

/** What stands around a statement. Nothing of it is read before it is asked for. */
export interface Surroundings {
  /** The heading above, or the insurance named above in its place. */
  headingAbove(element: Element): string;
  /** What stands before it is a question, in a heading or right before it. */
  isAnswer(element: Element): boolean;
  /** What stands before the list that an element is an item of. */
  leadOf(element: Element): string;
  /** The title, a heading or one of the next blocks names medical insurance. */
  isNearInsurance(element: Element): boolean;
}

/** Blocks before and behind a statement that may name the insurance it is about. */
const NEAR = 3;

/**
 * @param foldOf folded text of a block
 * @param roleAt role of the place an element is in
 */
export function surroundingsOf(
  blocks: readonly Block[],
  title: string,
  foldOf: (block: Block) => string,
  roleAt: (element: Element) => Role,
  dom: Dom,
  lexicon: Lexicon,
): Surroundings {
  const folded = blocks.map((block) => once(() => foldOf(block)));
  const order = once(() => new Map(blocks.map(({ element }, index) => [element, index])));
  const placeOf = (element: Element) => order().get(element) ?? 0;
  const isMedical = (text: string) => lexicon.term('medical').test(text);
  const isHeading = ({ element }: Block) => roleAt(element) === 'heading';
  /** A value that names an insurance is the heading of what stands below it. */
  const namesScheme = ({ element, text }: Block) => lexicon.predicates.insurance.test(text) && roleAt(element) === 'status';
  const isAboutInsurance = once(
    () => isMedical(lexicon.fold(title)) || blocks.some((block, index) => isHeading(block) && isMedical(folded[index]!())),
  );
  const leads = new Map<Element, string>();

  const headingAbove = (element: Element) => {
    for (let at = placeOf(element) - 1; at >= 0; at--) if (isHeading(blocks[at]!) || namesScheme(blocks[at]!)) return folded[at]!();
    return '';
  };

  return {
    headingAbove,
    isAnswer: (element) =>
      roleAt(element) === 'prose' &&
      (folded[placeOf(element) - 1]?.().endsWith('?') === true || lexicon.term('mood-question').test(headingAbove(element))),
    leadOf(element) {
      const list = dom.closest(element, 'li') && dom.closest(element, 'ol,ul');
      if (!list) return '';
      let lead = leads.get(list);
      if (lead === undefined) {
        let at = placeOf(element);
        while (at >= 0 && dom.closest(blocks[at]!.element, 'ol,ul') === list) at--;
        leads.set(list, (lead = at < 0 ? '' : folded[at]!()));
      }
      return lead;
    },
    isNearInsurance(element) {
      const at = placeOf(element);
      return isAboutInsurance() || folded.slice(Math.max(0, at - NEAR), at + NEAR + 1).some((text) => isMedical(text()));
    },
  };
}

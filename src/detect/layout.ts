import { once } from './once.ts';
import { SILENT } from './specials.ts';

/** How the parts of a page that can be read are told by their names; see layout-names.ts. */
export interface LayoutNames {
  /** Elements whose text flows on in the text around them. */
  readonly inline: readonly string[];
  /** More elements whose text nobody reads. */
  readonly silent: readonly string[];
  /** Inline elements that stand for themselves all the same: a link or a tag inside a sentence is not part of the sentence. */
  readonly separate: string;
  /** Heads, links and controls hold no values, and no labels of values outside of them. */
  readonly noValue: string;
  /** Links and controls are no labels either. */
  readonly noLabel: string;
  /** Two messages side by side are two messages. */
  readonly message: string;
  /** What no value ends with, only the name of a field. */
  readonly fieldOnly: string;
}

export interface Layout extends Pick<LayoutNames, 'separate' | 'noValue' | 'noLabel' | 'message'> {
  readonly inline: ReadonlySet<string>;
  readonly silent: ReadonlySet<string>;
  readonly fieldOnly: RegExp;
}

export const layoutOf = (names: LayoutNames): (() => Layout) =>
  once(() => ({
    ...names,
    inline: new Set(names.inline),
    silent: new Set([...SILENT, ...names.silent]),
    fieldOnly: new RegExp(names.fieldOnly),
  }));

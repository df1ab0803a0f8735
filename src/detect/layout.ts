import { once } from './once.ts';
import { SILENT } from './specials.ts';

/** What the cells of a table are told by. */
export interface CellWords<Source = RegExp> {
  /** Values of a flag. */
  readonly flag: Source;
  /** How names of fields end. */
  readonly field: Source;
  /** Selector of what holds a table together with another one for its head. */
  readonly grid: string;
  /** Selector of what belongs together: a table with its head, a form, a description list, a dialog. */
  readonly together: string;
}

export const cellWordsOf = ({ flag, field, ...selectors }: CellWords<string>): CellWords => ({
  flag: new RegExp(flag),
  field: new RegExp(field),
  ...selectors,
});

/** How the parts of a page that can be read are told by their names; see layout-names.ts. */
export interface LayoutNames extends CellWords<string> {
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
  /** What begins so is to be clicked, and is no label. */
  readonly action: string;
  /** While one of these is shown, the figures beside it have not arrived. */
  readonly busy: string;
  /** What a person uses: no mark lies over it. */
  readonly controls: string;
}

export interface Layout extends CellWords, Pick<LayoutNames, 'separate' | 'noValue' | 'noLabel' | 'message' | 'busy'> {
  readonly inline: ReadonlySet<string>;
  readonly silent: ReadonlySet<string>;
  readonly fieldOnly: RegExp;
  readonly action: RegExp;
}

export const layoutOf = (names: LayoutNames): (() => Layout) =>
  once(() => ({
    ...names,
    ...cellWordsOf(names),
    inline: new Set(names.inline),
    silent: new Set([...SILENT, ...names.silent]),
    fieldOnly: new RegExp(names.fieldOnly),
    action: new RegExp(names.action),
  }));

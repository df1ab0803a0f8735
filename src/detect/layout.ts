import { compiled } from './compiled.ts';
import { once } from './once.ts';
import { SILENT } from './specials.ts';

/** What tells labels from values, as regular expressions or their sources. */
interface LabelWords<Source> {
  /** Values of a flag. */
  readonly flag: Source;
  /** How names of fields end. */
  readonly field: Source;
  /** An amount and nothing else. */
  readonly amount: Source;
  /** A unit in brackets: it belongs to a label, but not to its length. */
  readonly unit: Source;
  /** What no label is: a sentence, a number, or what ends in one. */
  readonly noName: Source;
  /** What no value is: a label with its own value, or several clauses. A colon may be part of a time. */
  readonly compound: Source;
}

/** What the cells of a table are told by. */
export interface CellWords<Source = RegExp> {
  readonly words: LabelWords<Source>;
  /** Selector of what holds a table together with another one for its head. */
  readonly grid: string;
  /** Selector of what belongs together: a table with its head, a form, a description list, a dialog. */
  readonly together: string;
}

export const cellWordsOf = (names: CellWords<string>): CellWords => ({ ...names, words: compiled(names.words) });

interface Words<Source> extends LabelWords<Source> {
  /** What no value ends with, only the name of a field. */
  readonly fieldOnly: Source;
  /** What begins or ends so is to be clicked, and is no label. */
  readonly action: Source;
  /** Head of a column of names: what is said of each stands beside it in its row. */
  readonly rowName: Source;
  /** A number and what is counted: so many people, cases, times. */
  readonly count: Source;
  /** Head of a column of people: three of them in one table are others. */
  readonly person: Source;
  /** Head of a column that tells how they are related to the person. */
  readonly relative: Source;
  /** Head of a column that explains, in a table of codes, rules, templates, complaints. */
  readonly explains: Source;
}

/** How the parts of a page that can be read are told by their names; see layout-names.ts. */
export interface LayoutNames extends CellWords<string> {
  readonly words: Words<string>;
  /** Elements whose text flows on in the text around them. */
  readonly inline: readonly string[];
  /** More elements whose text nobody reads. */
  readonly silent: readonly string[];
  /** Inline elements that stand for themselves all the same: a link or a tag inside a sentence is not part of the sentence. */
  readonly separate: string;
  /** Heads, links and controls hold no values, and no labels of values outside of them. */
  readonly noValue: string;
  /** Links, controls, paths and values of lists are no labels either. */
  readonly noLabel: string;
  /** Names of groups are labels of figures only: of anything else, the first of the group would be taken for the value. */
  readonly group: string;
  /** Two messages side by side are two messages. */
  readonly message: string;
  /** Selector of running text about a subject, of what is past, and of what may be chosen. */
  readonly article: string;
  /** While one of these is shown, the figures beside it have not arrived. */
  readonly busy: string;
  /** What a person uses: no mark lies over it. */
  readonly controls: string;
}

export interface Layout extends Omit<LayoutNames, 'words' | 'inline' | 'silent' | 'controls'> {
  readonly words: Words<RegExp>;
  readonly inline: ReadonlySet<string>;
  readonly silent: ReadonlySet<string>;
}

export const layoutOf = (names: LayoutNames): (() => Layout) =>
  once(() => ({
    ...names,
    words: compiled(names.words),
    inline: new Set(names.inline),
    silent: new Set([...SILENT, ...names.silent]),
  }));

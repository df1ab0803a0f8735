import type { Finding } from '../domain/findings.ts';
import type { SheetAmounts } from '../domain/sheet.ts';
import type { Lexicon } from './lexicon.ts';
import { readSheetText } from './sheet-text.ts';
import { readTold, type MentionsIn } from './read-text.ts';

/** What a text that somebody gave us says: its messages or what it speaks of, and the lines of a settlement sheet, in fen. */
export interface PastedText {
  readonly findings: readonly Finding[];
  readonly sheet: SheetAmounts;
}

export const readPasted = (text: string, lexicon: Lexicon, mentionsIn: MentionsIn): PastedText => ({
  findings: readTold(text, lexicon, mentionsIn),
  sheet: readSheetText(text, lexicon),
});

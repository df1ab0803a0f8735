import type { SheetAmounts } from '../../domain/sheet.ts';

/** The lines of a pasted settlement sheet, in fen. The lexicon comes when somebody pastes one. */
export async function readSheetAmounts(text: string): Promise<SheetAmounts> {
  const [{ readSheetText }, { createLexicon }, { default: data }] = await Promise.all([
    import('../../detect/sheet-text.ts'),
    import('../../detect/lexicon.ts'),
    import('virtual:lexicon'),
  ]);
  return readSheetText(text, createLexicon(data));
}

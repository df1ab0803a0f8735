import { expect, it } from 'vitest';
import lexicon from 'virtual:lexicon';
import { createLexicon } from '../../src/detect/lexicon.ts';
import { readText } from '../../src/detect/read-text.ts';
import { COMMON_MESSAGES } from '../../src/ui/common-messages.ts';

const words = createLexicon(lexicon);

it.each(COMMON_MESSAGES)('choosing "$quote" says what reading it says: $signal', ({ signal, quote }) => {
  expect(readText(quote, words).map((finding) => finding.signal)).toContain(signal);
});

import { createLexicon } from '../../src/detect/lexicon.ts';
import { compileLexicon } from '../../src/knowledge/compile-lexicon.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';

/** The real words, compiled once for all tests of a file. */
export const knowledge = await loadKnowledge();
export const lexicon = createLexicon(compileLexicon(knowledge.terms, knowledge.signals));

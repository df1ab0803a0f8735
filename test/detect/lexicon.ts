import { createLexicon } from '../../src/detect/lexicon.ts';
import { termSource } from '../../src/detect/terms.ts';
import { compileLexicon } from '../../src/knowledge/compile-lexicon.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';

/** The real words, compiled once for all tests of a file. */
export const knowledge = await loadKnowledge();
const data = compileLexicon(knowledge.terms, knowledge.signals);
export const lexicon = createLexicon(data);
/** The source of a term with all its forms. */
export const sourceOf = (term: string): string => termSource(data.terms, term);

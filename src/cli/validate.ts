import { parseArgs } from 'node:util';
import { createLexicon } from '../detect/lexicon.ts';
import { createMentions } from '../detect/mentions.ts';
import { compileLexicon } from '../knowledge/compile-lexicon.ts';
import { compileMentions } from '../knowledge/compile-mentions.ts';
import { compileModel } from '../knowledge/compile-model.ts';
import { loadKnowledge } from '../knowledge/load.ts';
import { readAll } from './validation/dialogue.ts';
import { figuresOf } from './validation/figures.ts';
import { reportOf } from './validation/report.ts';
import { readVignettes } from './validation/vignette.ts';

/** Runs every vignette through detection, dialogue and ranking. Markdown on stdout, or every figure as JSON with --json. */
const { values } = parseArgs({ options: { json: { type: 'boolean' }, draws: { type: 'string', default: '200' } } });
const knowledge = await loadKnowledge();
const lexicon = createLexicon(compileLexicon(knowledge.terms, knowledge.signals));
const vignettes = readAll(
  await readVignettes(new URL('../../test/vignettes/', import.meta.url)),
  lexicon,
  createMentions(compileMentions(knowledge.mentions)),
);
const figures = figuresOf(vignettes, compileModel(knowledge), knowledge, Number(values.draws));
console.log(values.json ? JSON.stringify(figures, null, 2) : reportOf(figures));

import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { compileLexicon } from '../knowledge/compile-lexicon.ts';
import { compileMentions } from '../knowledge/compile-mentions.ts';
import { compileModel } from '../knowledge/compile-model.ts';
import { loadKnowledge } from '../knowledge/load.ts';
import { createAnswerer, type Request } from './answer.ts';
import { parseLine } from './request.ts';

const USAGE = 'usage: npm run --silent diagnose -- [--trace] FILE.html | --text "…" | --jsonl';
const { values, positionals } = parseArgs({
  options: { jsonl: { type: 'boolean' }, text: { type: 'string' }, trace: { type: 'boolean', default: false } },
  allowPositionals: true,
});
/** Something given could not be read. */
const BAD_INPUT = 2;

function complain(message: string): void {
  console.error(message);
  process.exitCode = BAD_INPUT;
}

async function answerer() {
  const knowledge = await loadKnowledge();
  return createAnswerer(compileLexicon(knowledge.terms, knowledge.signals), compileMentions(knowledge.mentions), compileModel(knowledge), {
    traced: values.trace,
  });
}

async function answerLines(): Promise<void> {
  const answer = await answerer();
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    number++;
    if (!line.trim()) continue;
    const parsed = parseLine(line);
    if ('problem' in parsed) complain(`line ${number}: ${parsed.problem}`);
    else console.log(JSON.stringify(answer(parsed.request)));
  }
}

async function answerOne(request: Request): Promise<void> {
  console.log(JSON.stringify((await answerer())(request), null, 2));
}

if (values.jsonl) await answerLines();
else if (values.text !== undefined) await answerOne({ id: 'text', text: values.text, page: 'insurance', answers: {} });
else if (positionals[0]) {
  const html = await readFile(positionals[0], 'utf8').catch((error: NodeJS.ErrnoException) => error);
  if (typeof html === 'string') await answerOne({ id: positionals[0], html, page: 'insurance', answers: {} });
  else complain(`${positionals[0]} cannot be read: ${html.code ?? html.message}`);
} else complain(USAGE);

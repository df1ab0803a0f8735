import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { compileLexicon } from '../knowledge/compile-lexicon.ts';
import { compileMentions } from '../knowledge/compile-mentions.ts';
import { compileModel } from '../knowledge/compile-model.ts';
import { loadKnowledge } from '../knowledge/load.ts';
import { createAnswerer, type Request } from './answer.ts';
import { parseLine } from './request.ts';

const USAGE = `usage: npm run --silent diagnose -- [--trace] FILE.html | --text "…" | --jsonl
  FILE.html   a saved page
  --text "…"  one message standing alone
  --jsonl     one request on each line of the input, one answer on each line of the output
  --trace     also how the ranking came about
  --help      this text`;
const given = readArguments();
/** Something given could not be read. */
const BAD_INPUT = 2;

/** Undefined for an option that does not exist or lacks its text. */
function readArguments() {
  try {
    return parseArgs({
      options: {
        jsonl: { type: 'boolean' },
        text: { type: 'string' },
        trace: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h' },
      },
      allowPositionals: true,
    });
  } catch {
    return undefined;
  }
}

function complain(message: string): void {
  console.error(message);
  process.exitCode = BAD_INPUT;
}

async function answerer() {
  const knowledge = await loadKnowledge();
  return createAnswerer(compileLexicon(knowledge.terms, knowledge.signals), compileMentions(knowledge.mentions), compileModel(knowledge), {
    traced: given?.values.trace ?? false,
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

async function answerFile(file: string): Promise<void> {
  const html = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => error);
  if (typeof html === 'string') await answerOne({ id: file, html, page: 'insurance', answers: {} });
  else complain(`${file} cannot be read: ${html.code ?? html.message}`);
}

const { jsonl, text, help } = given?.values ?? {};
const [file] = given?.positionals ?? [];
if (help) console.log(USAGE);
else if (jsonl) await answerLines();
else if (text !== undefined) await answerOne({ id: 'text', text, page: 'insurance', answers: {} });
else if (file) await answerFile(file);
else complain(USAGE);

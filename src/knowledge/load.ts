import { readdir, readFile } from 'node:fs/promises';
import { z } from 'zod';
import { coverage } from './coverage-schema.ts';
import { lifeEvent } from './life-event-schema.ts';
import { mention } from './mention-schema.ts';
import { parseSayings, sayings } from './sayings-schema.ts';
import { SCHEMAS } from './schema.ts';

/** Folders of data files; the file name is the id. Runs in the build, in tests and in the shell, never in the browser. */
const FOLDERS = {
  causes: SCHEMAS.cause,
  signals: SCHEMAS.signal,
  terms: SCHEMAS.term,
  sayings,
  questions: SCHEMAS.question,
  portals: SCHEMAS.portal,
  regions: SCHEMAS.region,
  hotlines: SCHEMAS.hotline,
  sources: SCHEMAS.source,
  paths: SCHEMAS.path,
  papers: SCHEMAS.paper,
  care: SCHEMAS.care,
  rules: SCHEMAS.rule,
  misconceptions: SCHEMAS.misconception,
  tips: SCHEMAS.tip,
  coverage,
  'life-events': lifeEvent,
  mentions: mention,
} as const;

type Folder = keyof typeof FOLDERS;
export type Knowledge = { readonly [F in Folder]: readonly z.output<(typeof FOLDERS)[F]>[] };
export type Cause = Knowledge['causes'][number];
export type Signal = Knowledge['signals'][number];
export type Term = Knowledge['terms'][number];
export type Portal = Knowledge['portals'][number];
export type Rule = Knowledge['rules'][number];
export type Mention = Knowledge['mentions'][number];

async function loadFolder<F extends Folder>(folder: F, version: string): Promise<Knowledge[F]> {
  const base = new URL(`./${folder}/`, import.meta.url);
  const names = (await readdir(base)).filter((name) => /\.(ts|txt)$/.test(name)).sort();
  return Promise.all(
    names.map(async (name) => {
      const id = name.replace(/\.\w+$/, '');
      const parsed = FOLDERS[folder].safeParse(await loadFile(new URL(name, base), id, version));
      if (!parsed.success) throw new Error(`knowledge/${folder}/${name}: ${z.prettifyError(parsed.error)}`);
      if (parsed.data.id !== id) throw new Error(`knowledge/${folder}/${name}: id "${parsed.data.id}" is not the file name`);
      return parsed.data;
    }),
  ) as unknown as Promise<Knowledge[F]>;
}

/** Sentences stand in plain text, a line each; all else is a module, which the compiler checks. */
async function loadFile(file: URL, id: string, version: string): Promise<unknown> {
  if (file.pathname.endsWith('.txt')) return parseSayings(id, await readFile(file, 'utf8'));
  const module: { default?: unknown } = await import(/* @vite-ignore */ file.href + version);
  return module.default;
}

/**
 * Reads and checks all data files. Throws an Error that names the file and what is wrong with it.
 * @param version appended to the module address, so that a watching build reads changed files anew
 */
export async function loadKnowledge(version = ''): Promise<Knowledge> {
  const folders = Object.keys(FOLDERS) as Folder[];
  const entries = await Promise.all(folders.map(async (folder) => [folder, await loadFolder(folder, version)] as const));
  const knowledge = Object.fromEntries(entries) as unknown as Knowledge;
  checkReferences(knowledge);
  return knowledge;
}

/** Every id that one file names must exist in another; throws an Error listing all that do not. */
function checkReferences(knowledge: Knowledge): void {
  const ids = Object.fromEntries(
    Object.entries(knowledge).map(([folder, files]) => [folder, new Set(files.map((file: { id: string }) => file.id))]),
  ) as Record<Folder, Set<string>>;
  const missing: string[] = [];
  const need = (folder: Folder, id: string | undefined, where: string) => {
    if (id !== undefined && !ids[folder].has(id)) missing.push(`${where} names ${folder}/${id}, which does not exist`);
  };
  const needSources = (value: unknown, where: string): void => {
    if (Array.isArray(value)) for (const item of value) needSources(item, where);
    else if (value && typeof value === 'object')
      for (const [key, inner] of Object.entries(value))
        if (key === 'source' && Array.isArray(inner)) for (const id of inner) need('sources', id, where);
        else needSources(inner, where);
  };
  for (const [folder, files] of Object.entries(knowledge)) for (const file of files) needSources(file, `${folder}/${file.id}`);
  const answersOf = (question: string) => knowledge.questions.find(({ id }) => id === question)?.answers.map((answer) => answer.id) ?? [];
  for (const cause of knowledge.causes) {
    const where = `causes/${cause.id}`;
    need('care', cause.care, where);
    for (const signal of [...Object.keys(cause.evidence), ...cause.stated]) need('signals', signal, where);
    for (const paper of cause.papers) need('papers', paper, where);
    for (const hotline of cause.hotlines) need('hotlines', hotline, where);
    for (const { path } of cause.confirm) need('paths', path, where);
    for (const { path, hotline } of cause.steps) {
      need('paths', path, where);
      need('hotlines', hotline, where);
    }
    for (const [question, answers] of Object.entries(cause.answers)) {
      for (const answer of Object.keys(answers))
        if (!answersOf(question).includes(answer)) missing.push(`${where} names the answer ${question}=${answer}, which does not exist`);
    }
  }
  for (const { id, follows } of knowledge.questions)
    for (const [answer, expected] of Object.entries(follows?.expects ?? {}))
      if (!answersOf(follows?.question ?? '').includes(answer) || expected.some((one) => !answersOf(id).includes(one)))
        missing.push(`questions/${id} expects ${expected.join()} after ${follows?.question}=${answer}, which does not exist`);
  for (const { id, answeredBy } of knowledge.questions) for (const signal of answeredBy) need('signals', signal, `questions/${id}`);
  for (const { id, place } of knowledge.rules)
    if (typeof place === 'object') for (const region of place.regions) need('regions', region, `rules/${id}`);
  for (const { id, path, hotline } of knowledge.tips) {
    need('paths', path, `tips/${id}`);
    need('hotlines', hotline, `tips/${id}`);
  }
  for (const { id, papers } of knowledge['life-events']) {
    need('tips', id, `life-events/${id}`);
    for (const paper of papers) need('papers', paper, `life-events/${id}`);
  }
  if (missing.length) throw new Error(`knowledge: ${missing.join('; ')}`);
}

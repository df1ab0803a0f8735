import { expect, test } from 'vitest';
import { readAll, talk } from '../../src/cli/validation/dialogue.ts';
import { isFirstRight } from '../../src/cli/validation/measures.ts';
import { randomFrom, sample } from '../../src/cli/validation/random.ts';
import { readVignettes } from '../../src/cli/validation/vignette.ts';
import { createLexicon, type LexiconData } from '../../src/detect/lexicon.ts';
import { createMentions } from '../../src/detect/mentions.ts';
import { readText } from '../../src/detect/read-text.ts';
import { diagnose } from '../../src/diagnose/diagnose.ts';
import type { CauseModel, DiagnosisModel } from '../../src/diagnose/model.ts';
import { chanceOf } from '../../src/domain/scale.ts';
import { compileLexicon } from '../../src/knowledge/compile-lexicon.ts';
import { compileMentions } from '../../src/knowledge/compile-mentions.ts';
import { compileModel } from '../../src/knowledge/compile-model.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';

/**
 * Breaks one piece of the knowledge at a time. If nothing here notices, nobody would notice in the data either.
 * A seeded sample, so that a failure can be repeated. Single patterns are dropped in phrases.test.ts.
 */
const SEED = 72;
const knowledge = await loadKnowledge();
const data = compileLexicon(knowledge.terms, knowledge.signals);
const model = compileModel(knowledge);
const vignettes = readAll(
  await readVignettes(new URL('../vignettes/', import.meta.url)),
  createLexicon(data),
  createMentions(compileMentions(knowledge.mentions)),
);

const withPhrases = knowledge.signals.filter(({ patterns }) => patterns.length > 0);
const STILL_READ = 8;
/** Patterns are known by their number over all signals, so a dropped one keeps its place. */
const NEVER = '(?!)';
const dropped = (patterns: string) => patterns.replace(/[^\t]+/g, NEVER);

test.each(sample(withPhrases, STILL_READ, randomFrom(SEED)).map(({ id }) => id))(
  'without the phrases of %s a text is no longer read',
  (id) => {
    const mutant: LexiconData = {
      ...data,
      signals: data.signals.map((signal) => (signal.id === id ? { ...signal, patterns: dropped(signal.patterns) } : signal)),
    };
    const lexicon = createLexicon(mutant);
    const examples = knowledge.signals.find((signal) => signal.id === id)?.examples ?? [];
    const texts = [...examples, ...vignettes.filter(({ found }) => found.includes(id)).map(({ text }) => text)];
    const isRead = (text: string, by = lexicon) => readText(text, by).some(({ signal }) => signal === id);
    expect(texts.some((text) => isRead(text, createLexicon(data)))).toBe(true);
    expect(texts.filter((text) => isRead(text))).toEqual([]);
  },
);

const statements = model.causes.flatMap((cause) => cause.stated.map((signal) => ({ cause, signal })));
const EVEN = 0.5;
/** The first cause of a stated message is named with at least this. */
const NAMED = 0.95;

/** The cause no longer says that the signal names it, and its word is turned round: what was common is rare. */
function turned(cause: CauseModel, signal: string): DiagnosisModel {
  const word = chanceOf(cause.evidence[signal] ?? 'most') >= EVEN ? 'rare' : 'most';
  const mutant = { ...cause, stated: cause.stated.filter((id) => id !== signal), evidence: { ...cause.evidence, [signal]: word } } as const;
  return { ...model, causes: model.causes.map((one) => (one === cause ? mutant : one)) };
}

test.each(statements.map(({ cause, signal }) => [signal, cause.id, turned(cause, signal)] as const))(
  'when %s turns against %s something fails',
  (signal, id, mutant) => {
    const told = vignettes.filter(({ truth, found }) => truth.includes(id) && found.includes(signal));
    const right = (by: DiagnosisModel) =>
      told.filter((vignette) => isFirstRight({ vignette, dialogue: talk(vignette, vignette.answers, by) })).length;
    const first = (by: DiagnosisModel) => diagnose([signal], {}, by).causes[0];
    expect(first(model)).toMatchObject({ id });
    const isNoticed = first(mutant)?.id !== id || (first(mutant)?.probability ?? 0) < NAMED || right(mutant) < right(model);
    expect(isNoticed).toBe(true);
  },
);

const reversed = (cause: CauseModel, question: 'insuranceType' | 'howPaid') =>
  Object.fromEntries(
    Object.entries(cause.answers[question] ?? {}).map(([answer, word]) => [answer, chanceOf(word) >= EVEN ? 'rare' : 'most'] as const),
  );

test('questions whose words are turned round lose vignettes', () => {
  // Two that bear on the same thing: with one of them alone the other would make up for it.
  const turnedRound = model.causes.map((cause) => ({
    ...cause,
    answers: { ...cause.answers, insuranceType: reversed(cause, 'insuranceType'), howPaid: reversed(cause, 'howPaid') },
  }));
  const asking = vignettes.filter(({ found }) => found.includes('contribution-in-arrears'));
  const right = (by: DiagnosisModel) =>
    asking.filter((vignette) => isFirstRight({ vignette, dialogue: talk(vignette, vignette.answers, by) })).length;
  expect(right({ ...model, causes: turnedRound })).toBeLessThan(right(model));
});

import { readTold, type MentionsIn } from '../../detect/read-text.ts';
import type { Lexicon } from '../../detect/lexicon.ts';
import type { Diagnosis } from '../../diagnose/diagnosis.ts';
import { diagnose } from '../../diagnose/diagnose.ts';
import type { DiagnosisModel } from '../../diagnose/model.ts';
import type { SignalId } from '../../domain/findings.ts';
import { QUESTIONS, type Answers, type QuestionId } from '../../domain/questions.ts';
import type { Vignette } from './vignette.ts';

/** A vignette with what is recognised in its text: this does not change with the model. */
export interface ReadVignette extends Vignette {
  readonly found: readonly SignalId[];
  /** What the product would quote of the text; nothing where it recognises nothing. */
  readonly quotes: readonly string[];
}

export function readAll(vignettes: readonly Vignette[], lexicon: Lexicon, mentionsIn: MentionsIn): readonly ReadVignette[] {
  return vignettes.map((vignette) => {
    const findings = readTold(vignette.text, lexicon, mentionsIn);
    return {
      ...vignette,
      found: [...new Set([...findings.map(({ signal }) => signal), ...vignette.signals])],
      quotes: findings.map(({ quote }) => quote),
    };
  });
}

export interface Dialogue {
  readonly diagnosis: Diagnosis;
  readonly answers: Answers;
  readonly asked: readonly QuestionId[];
}

/** Asks what the engine wants to know until it asks no more; what the person does not know is answered with "unknown". */
export function talk({ found, quotes }: Pick<ReadVignette, 'found' | 'quotes'>, facts: Answers, model: DiagnosisModel): Dialogue {
  let answers: Answers = {};
  const asked: QuestionId[] = [];
  for (;;) {
    const diagnosis = diagnose(found, answers, model, { quotes });
    const question = diagnosis.nextQuestion;
    if (question === null) return { diagnosis, answers, asked };
    asked.push(question);
    answers = { ...answers, [question]: facts[question] ?? 'unknown' };
  }
}

/** The same facts with the next other answer to one question: a slip of the person. */
export function withSlip(facts: Answers, question: QuestionId): Answers {
  const possible: readonly string[] = QUESTIONS[question];
  const place = possible.indexOf(facts[question] ?? '');
  return { ...facts, [question]: possible[(place + 1) % possible.length] };
}

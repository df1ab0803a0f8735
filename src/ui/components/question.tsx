import type { CauseId } from '../../domain/causes.ts';
import { QUESTIONS, type QuestionId } from '../../domain/questions.ts';
import { useSpeech } from '../state/speech.ts';
import { answerText } from './answer-text.ts';
import { Fact } from './fact.tsx';
import { QuietSources } from './sources.tsx';
import { Words } from './words.tsx';

interface QuestionProps {
  readonly question: QuestionId;
  /** The causes it tells apart; empty where an old answer is being changed. */
  readonly separates?: readonly CauseId[];
  readonly given?: string | undefined;
  readonly onDone?: () => void;
}

/** One question with its answers as buttons. */
export function Question({ question, separates = [], given, onDone }: QuestionProps) {
  const { t, texts, act } = useSpeech();
  const asked = texts.questions[question];
  if (!asked) return null;
  const titles = separates.slice(0, 3).flatMap((id) => texts.causes[id]?.title ?? []);
  // Closed at once, an answer that is being changed would be seen as it was for a moment.
  const answerWith = (answer: string | null) => void act.answer(question, answer).then(onDone);
  const heading = `question-${question}`;
  return (
    <section class="question" data-question={question} aria-labelledby={heading}>
      <h2 id={heading}>
        <Words text={asked.text} />
      </h2>
      <p class="muted">
        <Fact fact={asked.why} />
      </p>
      <div class="answers">
        {[...QUESTIONS[question], 'unknown'].map((answer) => (
          <button
            key={answer}
            type="button"
            class={answer === 'unknown' ? 'choice choice-unknown' : 'choice'}
            data-answer={answer}
            aria-pressed={given === undefined ? undefined : given === answer}
            onClick={() => answerWith(answer)}
          >
            <span>
              <Words text={answerText(texts, t, question, answer)} />
            </span>
          </button>
        ))}
      </div>
      {given !== undefined && (
        <button type="button" class="quiet" data-action="clear-answer" onClick={() => answerWith(null)}>
          {t('answered.clear')}
        </button>
      )}
      {titles.length > 1 && (
        <p class="muted small">
          <Words text={t('question.separates', { causes: titles.join(' · ') })} />
        </p>
      )}
      <QuietSources of={asked} />
    </section>
  );
}

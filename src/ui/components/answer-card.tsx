import type { RankedCause } from '../../diagnose/diagnosis.ts';
import type { Answers } from '../../domain/questions.ts';
import { mainActor } from '../../guide/who-acts.ts';
import { asLikely, sureness } from '../../i18n/as-likely.ts';
import { firstSentence } from '../../i18n/sentences.ts';
import type { CauseText } from '../../i18n/texts.ts';
import type { StepText } from '../state/step-text.ts';
import { useSpeech } from '../state/speech.ts';
import { answerText } from './answer-text.ts';
import { CauseFacts, LikelihoodBadge, NormalBadge } from './badges.tsx';
import { Fact } from './fact.tsx';
import { Icon } from './icon.tsx';
import { PathText } from './path-text.tsx';
import { Words } from './words.tsx';

interface AnswerCardProps {
  readonly ranked: RankedCause;
  readonly cause: CauseText;
  readonly steps: readonly StepText[];
  readonly ticked: readonly string[];
  readonly answers: Answers;
}

/** The answer: what it is in one sentence, how sure, who acts, the step to take now, whether to try again, and the rest of the answer. */
export function AnswerCard({ ranked, cause, steps, ticked, answers }: AnswerCardProps) {
  const { t } = useSpeech();
  const likelihood = sureness(ranked.likelihood, cause.normal);
  const next = steps.find((step) => !ticked.includes(step.id));
  const actor = mainActor(cause, answers);
  // Who says "paid" is not sent to pay: first it is looked up which of the two is right.
  const check = ranked.disputed && !ticked.length ? cause.confirm[0] : undefined;
  // The step has to be in sight as the popup opens; what else is to be said of the cause comes behind it.
  const [first, rest] = firstSentence(asLikely(cause.answer.text, { ...ranked, likelihood }, t));
  return (
    <div class={`answer ${cause.normal ? 'answer-calm' : ''}`}>
      <p class="badges">{cause.normal ? <NormalBadge likelihood={likelihood} /> : <LikelihoodBadge likelihood={likelihood} />}</p>
      <h1 id="result" tabIndex={-1}>
        <span>
          <Words text={cause.title} />
        </span>
      </h1>
      <p class="answer-text">
        <Fact fact={{ ...cause.answer, text: first }} />
      </p>
      {ranked.disputed && <Disputed ranked={ranked} />}
      <CauseFacts actor={actor} fund={cause.fund} />
      {check ? (
        <div class="now">
          <h2>{t('step.check')}</h2>
          <p>
            <Fact fact={check} />
          </p>
          {check.path !== undefined && <PathText path={check.path} />}
        </div>
      ) : (
        <div class="now">
          <h2>{t(next !== steps[0] ? 'step.next' : actor === 'nobody' ? 'step.calm' : 'step.first')}</h2>
          <p>{next ? <Fact fact={next} /> : t('step.allDone')}</p>
        </div>
      )}
      <p class="retry">
        <Icon name="refresh" />
        <span>
          <strong>{t(`retry.${cause.retry.when}`)}</strong>
          <br />
          <Fact fact={cause.retry} />
        </span>
      </p>
      {rest && (
        <p class="answer-rest">
          <Words text={rest} />
        </p>
      )}
    </div>
  );
}

/** The message and an answer cannot both be right: said with the answer that speaks against the message most. */
function Disputed({ ranked }: { ranked: RankedCause }) {
  const { t, texts } = useSpeech();
  const told = ranked.against.find((reason) => reason.kind === 'answer');
  const question = told && texts.questions[told.question]?.text;
  if (!told || question === undefined) return null;
  return (
    <p class="answer-disputed" data-disputed>
      <Words text={t('answer.disputed', { question, answer: answerText(texts, t, told.question, told.answer) })} />
    </p>
  );
}

import type { CaseView } from '../../case/view.ts';
import type { RankedCause, Reason } from '../../diagnose/diagnosis.ts';
import { useSpeech } from '../state/speech.ts';
import { answerText } from './answer-text.ts';
import { Fold } from './fold.tsx';
import { Quote, Words } from './words.tsx';

/** Log-odds from which a reason counts as heavy: about five to one. */
const HEAVY = 1.6;

/** Why this cause: what speaks for it and against it, and which open answer would change the order. */
export function Why({ ranked, view, isFirst }: { ranked: RankedCause; view: CaseView; isFirst: boolean }) {
  const { t, texts } = useSpeech();
  const flips = isFirst ? view.diagnosis.flips.filter((flip) => texts.questions[flip.question] && texts.causes[flip.cause]) : [];
  return (
    <Fold icon="question" title={t('why.title')}>
      {ranked.for.length ? <Reasons title={t('why.for')} reasons={ranked.for} view={view} /> : <p>{t('why.nothing')}</p>}
      {ranked.against.length > 0 && <Reasons title={t('why.against')} reasons={ranked.against} view={view} />}
      {flips.length > 0 && (
        <>
          <h3>{t('why.flips')}</h3>
          <ul class="reasons">
            {flips.map((flip) => (
              <li key={flip.question + flip.answer}>
                <Words
                  text={t('why.flip', {
                    question: texts.questions[flip.question]?.text ?? '',
                    answer: answerText(texts, t, flip.question, flip.answer),
                    cause: texts.causes[flip.cause]?.title ?? '',
                  })}
                />
              </li>
            ))}
          </ul>
        </>
      )}
    </Fold>
  );
}

function Reasons({ title, reasons, view }: { title: string; reasons: readonly Reason[]; view: CaseView }) {
  const { t } = useSpeech();
  return (
    <>
      <h3>{title}</h3>
      <ul class="reasons">
        {reasons.map((reason, index) => (
          <li key={index}>
            <ReasonText reason={reason} view={view} /> <small>{t(Math.abs(reason.weight) >= HEAVY ? 'why.strong' : 'why.weak')}</small>
          </li>
        ))}
      </ul>
    </>
  );
}

function ReasonText({ reason, view }: { reason: Reason; view: CaseView }) {
  const { t, texts } = useSpeech();
  if (reason.kind === 'finding')
    return <Quote text={view.findings.find((finding) => finding.signal === reason.signal)?.quote ?? reason.signal} />;
  const question = texts.questions[reason.question]?.text ?? reason.question;
  return <Words text={t('why.answered', { question, answer: answerText(texts, t, reason.question, reason.answer) })} />;
}

import { useState } from 'preact/hooks';
import { insuredOn } from '../../case/page-facts.ts';
import type { CaseView } from '../../case/view.ts';
import { QUESTION_IDS, type QuestionId } from '../../domain/questions.ts';
import { useSpeech } from '../state/speech.ts';
import { answerText } from './answer-text.ts';
import { Question } from './question.tsx';
import { Section } from './section.tsx';
import { Words } from './words.tsx';

/** What was answered so far, by the person or by the page; each answer can be changed or taken back. */
export function Answered({ answers, findings }: Pick<CaseView, 'answers' | 'findings'>) {
  const { t, texts } = useSpeech();
  const [changing, setChanging] = useState<QuestionId | null>(null);
  const given = QUESTION_IDS.filter((id) => answers[id] !== undefined && texts.questions[id]);
  if (!given.length) return null;
  return (
    <Section title={t('answered.title')}>
      <ul class="answered">
        {given.map((id) => {
          const answer = answers[id] ?? '';
          const question = texts.questions[id]?.text ?? id;
          if (changing === id)
            return (
              <li key={id}>
                <Question question={id} given={answer} onDone={() => setChanging(null)} />
              </li>
            );
          return (
            <li key={id} class="row" data-answered={id}>
              <span>
                <span class="muted">
                  <Words text={question} />
                </span>{' '}
                <strong>
                  <Words text={answerText(texts, t, id, answer)} />
                </strong>
                {id === 'insuranceType' && insuredOn(findings) === answer && <span class="muted small"> ({t('answered.fromPage')})</span>}
              </span>
              <button type="button" class="quiet" aria-label={t('answered.changeOf', { question })} onClick={() => setChanging(id)}>
                {t('answered.change')}
              </button>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

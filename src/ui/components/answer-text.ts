import type { QuestionId } from '../../domain/questions.ts';
import type { Texts } from '../../i18n/texts.ts';
import type { Translator } from '../../i18n/translate.ts';

/** The words of an answer; "don't know" belongs to every question. */
export function answerText(texts: Texts, t: Translator, question: QuestionId, answer: string): string {
  return (
    texts.questions[question]?.answers.find(({ id }) => id === answer)?.text ?? (answer === 'unknown' ? t('question.unknown') : answer)
  );
}

import type { CaseView } from '../case/view.ts';
import type { QuestionId } from '../domain/questions.ts';
import { QUESTION_IDS } from '../domain/questions.ts';
import { meaningOf } from '../i18n/meaning.ts';
import type { Texts } from '../i18n/texts.ts';
import type { Translator } from '../i18n/translate.ts';
import { whoActs } from './who-acts.ts';

/** The parts of the card, in the order in which they are read. */
export const HAND_OVER_FIELDS = ['shown', 'ruledOut', 'tried', 'question', 'whoToCall', 'date'] as const;
export type HandOverField = (typeof HAND_OVER_FIELDS)[number];

export interface HandOverLine {
  /** The same in every language, so that the languages can stand side by side. */
  readonly key: string;
  /** A sentence of ours; for a quotation the words of the page as they were read, without numbers and names. */
  readonly text: string;
  readonly isQuote: boolean;
  /** What a quoted message says, in this language. */
  readonly meaning?: string | undefined;
  /** Ids of the sources of what the line states. */
  readonly source?: readonly string[];
}

/** A field without lines has nothing to say and is not on the card. */
export type HandOver = Readonly<Record<HandOverField, readonly HandOverLine[]>>;

export interface HandOverFacts {
  readonly view: Pick<CaseView, 'findings' | 'answers' | 'ticks' | 'dismissed' | 'diagnosis'>;
  /** Of the place where the person is insured, without the 0 before it; missing while it is not known. */
  readonly areaCode?: number;
  /** ISO date. */
  readonly today: string;
  /** The person reads another language than Chinese and wants the reply in writing. */
  readonly asksForWriting: boolean;
}

export interface HandOverWords {
  readonly t: Translator;
  readonly texts: Texts;
}

/** More than a clerk reads at a glance, and more than fits a QR code, is not put on a card. */
const MOST_QUOTES = 6;
const MOST_UNLIKELY = 3;
const MOST_POSSIBLE = 3;
/** Log-odds below which an answer speaks so much against a cause that it is worth telling: about five to one. */
const HEAVY_AGAINST = -1.6;
const GENERAL_HOTLINE = '12393';

/** What somebody at a counter, on the telephone or in an office needs to know of the case, in one language. Pure. */
export function handOver(facts: HandOverFacts, words: HandOverWords): HandOver {
  return {
    shown: shown(facts, words),
    ruledOut: ruledOut(facts, words),
    tried: tried(facts, words),
    question: question(facts, words),
    whoToCall: whoToCall(facts, words),
    date: [line('date', words.t.date(facts.today))],
  };
}

/** The chosen fields as plain text, for the clipboard and the QR code. */
export function handOverText(card: HandOver, fields: readonly HandOverField[], { t }: Pick<HandOverWords, 't'>): string {
  const parts = fields.map((field) => [t(`handover.field.${field}`), ...card[field].map(({ text }) => `- ${text}`)].join('\n'));
  return [t('handover.greeting'), ...parts].join('\n\n');
}

const line = (key: string, text: string, source?: readonly string[]): HandOverLine => ({
  key,
  text,
  isQuote: false,
  ...(source && { source }),
});

function shown({ view }: HandOverFacts, words: HandOverWords): HandOverLine[] {
  const first = new Map(view.findings.toReversed().map(({ quote, signal }) => [quote, signal]));
  const quotes = [...new Set(view.findings.map(({ quote }) => quote))].slice(0, MOST_QUOTES);
  return quotes.map((quote) => ({ key: quote, text: quote, isQuote: true, meaning: meaningOf(first.get(quote)!, words) }));
}

function ruledOut({ view }: HandOverFacts, words: HandOverWords): HandOverLine[] {
  const { t, texts } = words;
  const answered = QUESTION_IDS.flatMap((id) => {
    const told = answerOf(id, view.answers[id], texts);
    return told ? [line(id, t('handover.answered', told))] : [];
  });
  const title = (id: string) => texts.causes[id]?.title ?? id;
  const dismissed = view.dismissed.map((id) => line(id, t('handover.notThis', { cause: title(id) })));
  const unlikely = view.diagnosis.causes
    .filter(
      ({ id, likelihood, against }) => id !== 'other' && likelihood === 'unlikely' && against.some(({ weight }) => weight <= HEAVY_AGAINST),
    )
    .slice(0, MOST_UNLIKELY)
    .map(({ id }) => line(id, t('handover.unlikely', { cause: title(id) })));
  return [...answered, ...dismissed, ...unlikely];
}

/** "Don't know" tells nobody anything. */
function answerOf(id: QuestionId, given: string | undefined, texts: Texts): { question: string; answer: string } | undefined {
  const asked = texts.questions[id];
  const answer = asked?.answers.find((one) => one.id === given);
  return asked && answer ? { question: asked.text, answer: answer.text } : undefined;
}

function tried({ view }: HandOverFacts, { texts }: HandOverWords): HandOverLine[] {
  return Object.entries(view.ticks).flatMap(([cause, ticked]) =>
    (texts.causes[cause]?.steps ?? [])
      .filter(({ id }) => ticked.includes(id))
      .map(({ id, text, source }) => line(`${cause}/${id}`, text, source)),
  );
}

/** The cause that is ahead; undefined while none is, or when it is none of the known ones. */
function causeAhead({ view: { diagnosis } }: HandOverFacts, texts: Texts) {
  const [first] = diagnosis.causes;
  return first && diagnosis.result !== 'cannot-tell' && first.id !== 'other' ? texts.causes[first.id] : undefined;
}

function question(facts: HandOverFacts, { t, texts }: HandOverWords): HandOverLine[] {
  const { view, asksForWriting } = facts;
  const cause = causeAhead(facts, texts);
  const lines: HandOverLine[] = [];
  if (cause) {
    lines.push(line('ask', t(`handover.ask.${cause.fund}`, { cause: cause.title })));
    if (cause.group === 'contributions' && whoActs(cause, view.answers)[0] === 'employer')
      lines.push(line('employer', t('handover.ask.employer')));
  } else {
    lines.push(line('ask', t('handover.ask.unclear')));
    const possible = view.diagnosis.causes.filter(({ id, likelihood }) => likelihood !== 'unlikely' && id !== 'other');
    const titles = possible.slice(0, MOST_POSSIBLE).flatMap(({ id }) => texts.causes[id]?.title ?? []);
    if (titles.length) lines.push(line('possible', t('handover.ask.possible', { causes: titles.join(t('handover.ask.or')) })));
  }
  if (asksForWriting) lines.push(line('write', t('handover.write')));
  return lines;
}

function whoToCall(facts: HandOverFacts, { t, texts }: HandOverWords): HandOverLine[] {
  const { view, areaCode, today } = facts;
  const cause = causeAhead(facts, texts);
  const actor = cause && whoActs(cause, view.answers).find((one) => one !== 'you' && one !== 'relative' && one !== 'nobody');
  const lines = actor ? [line('actor', t('handover.actor', { actor: t(`actor.${actor}`) }))] : [];
  const hotline = texts.hotlines[cause?.hotlines[0] ?? GENERAL_HOTLINE];
  if (!hotline) return lines;
  const number = hotline.needsAreaCode && areaCode ? `0${areaCode}-${hotline.number}` : hotline.number;
  lines.push(line('call', t('handover.call', { number, name: hotline.name })));
  if (hotline.needsAreaCode && !areaCode) lines.push(line('area-code', t('handover.areaCode'), hotline.askFor.source));
  // Hours that nobody has checked in time send people to a closed line: on paper they could not fade.
  const isCurrent = hotline.hours.source.some((id) => (texts.sources[id]?.checkBy ?? '') >= today);
  if (isCurrent) lines.push(line('hours', hotline.hours.text, hotline.hours.source));
  return lines;
}

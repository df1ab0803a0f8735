import { Window } from 'happy-dom';
import { insuredOn } from '../case/page-facts.ts';
import { createDom } from '../detect/dom.ts';
import { detect } from '../detect/detect.ts';
import { createLexicon, type LexiconData } from '../detect/lexicon.ts';
import { CHINESE } from '../detect/longer.ts';
import { createMentions, type MentionData } from '../detect/mentions.ts';
import { toldBeside } from '../detect/read-text.ts';
import { diagnose } from '../diagnose/diagnose.ts';
import type { DiagnosisModel } from '../diagnose/model.ts';
import { trace, type Trace } from '../diagnose/trace.ts';
import type { Answers } from '../domain/questions.ts';

/** One message or page to answer. */
export interface Request {
  readonly id: string;
  readonly text?: string;
  readonly html?: string;
  readonly page: 'insurance' | 'other';
  readonly answers: Answers;
}

export interface Response {
  readonly id: string;
  readonly hint: boolean;
  readonly findings: readonly { readonly signal: string; readonly quote: string }[];
  readonly causes: readonly { readonly id: string; readonly probability: number }[];
  readonly nextQuestion: string | null;
  /** How the ranking came about, when it was asked for. */
  readonly trace?: Trace;
}

/** Detection and diagnosis as the extension does them, on a document without a browser. */
export function createAnswerer(
  data: LexiconData,
  told: MentionData,
  model: DiagnosisModel,
  { traced = false } = {},
): (request: Request) => Response {
  const lexicon = createLexicon(data);
  const mentionsIn = createMentions(told);
  const window = new Window({
    settings: { disableJavaScriptEvaluation: true, disableJavaScriptFileLoading: true, disableCSSFileLoading: true },
  });
  const dom = createDom(window as unknown as typeof globalThis);
  const parser = new window.DOMParser();
  const warnings = new Set(data.signals.filter(({ guard }) => guard === 'warning').map(({ id }) => id));

  return ({ id, text, html, page, answers }) => {
    const document = parser.parseFromString(html ?? '<!doctype html><body><p></p></body>', 'text/html') as unknown as Document;
    if (html === undefined) document.querySelector('p')!.textContent = text ?? '';
    const chinese = CHINESE.test(text ?? document.title) || /^zh/i.test(document.documentElement.lang);
    const sightings = detect(document.documentElement, dom, lexicon, {
      portal: page === 'insurance',
      title: document.title,
      chinese,
      text: () => document.body.textContent,
    });
    const findings = sightings.map(({ finding }) => finding);
    // A text in a person's own words makes no hint, but it is answered.
    const all = text === undefined ? findings : [...findings, ...toldBeside(findings, text, lexicon, mentionsIn)];
    const signals = all.map(({ signal }) => signal);
    const insuranceType = insuredOn(findings);
    const known: Answers = { ...(insuranceType && { insuranceType }), ...answers };
    const about = { quotes: all.map(({ quote }) => quote) };
    const diagnosis = diagnose(signals, known, model, about);
    return {
      id,
      hint: findings.some(({ signal }) => !warnings.has(signal)),
      findings: findings.map(({ signal, quote }) => ({ signal, quote })),
      causes: diagnosis.causes.map((cause) => ({ id: cause.id, probability: cause.probability })),
      nextQuestion: diagnosis.nextQuestion,
      ...(traced && { trace: trace(signals, known, model, about) }),
    };
  };
}

import type { Cause, Knowledge } from '../knowledge/load.ts';
import type { Resolved } from './resolve.ts';
import type { MessageKey, Messages } from './locales/en.ts';

/** Labels that only the settings, the welcome page, marks and notifications have; the App loads none of them. */
export type PageKey = Exclude<
  Extract<MessageKey, `${'ahead' | 'backup' | 'dialogs' | 'hint' | 'history' | 'options' | 'person' | 'remind' | 'welcome'}.${string}`>,
  // The App's links to those pages.
  'ahead.title' | 'options.title'
>;
export type AppKey = Exclude<MessageKey, PageKey>;

/** All that a case is shown with in one language. */
export interface Texts {
  readonly ui: Pick<Messages, AppKey>;
  readonly causes: Readonly<Record<string, CauseText>>;
  readonly questions: Readonly<Record<string, QuestionText>>;
  readonly hotlines: Readonly<Record<string, Resolved<Knowledge['hotlines'][number]>>>;
  readonly paths: Readonly<Record<string, Spoken<'paths', 'id'>>>;
  readonly papers: Readonly<Record<string, Spoken<'papers', 'id'>>>;
  readonly care: Readonly<Record<string, Spoken<'care', 'id'>>>;
  readonly rules: Readonly<Record<string, RuleText>>;
  readonly misconceptions: Readonly<Record<string, MisconceptionText>>;
  readonly tips: Readonly<Record<string, TipText>>;
  readonly sources: Readonly<Record<string, SourceText>>;
  /** Names of the regions. */
  readonly regions: Readonly<Record<string, string>>;
}

/** What the settings and the welcome page say besides. */
export interface PageOnly {
  readonly ui: Pick<Messages, PageKey>;
  readonly lifeEvents: Readonly<Record<string, LifeEventText>>;
}

/** All that is said in one language. */
export interface PageTexts extends Omit<Texts, 'ui'>, Omit<PageOnly, 'ui'> {
  readonly ui: Messages;
}

/** An entry of the data without what only maintainers read. */
type Spoken<Part extends 'paths' | 'papers' | 'care' | 'misconceptions' | 'tips' | 'life-events', Left extends string = never> = Resolved<
  Omit<Knowledge[Part][number], 'gloss' | Left>
>;

/** A text with the ids of the sources it rests on. */
export interface SourcedText {
  readonly text: string;
  readonly source: readonly string[];
}

/** A question as a surface asks it; what the engine reckons with stays with the engine. */
export type QuestionText = Resolved<
  Pick<Knowledge['questions'][number], 'id' | 'text' | 'why'> & {
    readonly answers: readonly Pick<Knowledge['questions'][number]['answers'][number], 'id' | 'text'>[];
  }
>;

/** A source in one language. What is no document says in its title what it is. */
export type SourceText = Omit<Knowledge['sources'][number], 'id' | 'title' | 'gloss'> & {
  readonly title: string;
  readonly isDocument: boolean;
};

/** A cause as a surface needs it: its texts and steps, without the numbers of the engine. */
export type CauseText = Resolved<Omit<Cause, 'gloss' | 'priors' | 'evidence' | 'stated' | 'answers'>>;

/** What the tools reckon by; they show its rules. */
export const TOOL_TOPICS = ['late-fee', 'deductible-and-ceiling'] as const;
export type ToolTopic = (typeof TOOL_TOPICS)[number];

/** A rule as a surface shows it: sentence, place and dates; what is calculated with stays with the calculation. */
export type RuleText = Resolved<Pick<Knowledge['rules'][number], 'id' | 'place' | 'validity' | 'causes' | 'text'>> & {
  readonly topic?: ToolTopic;
};
export type MisconceptionText = Spoken<'misconceptions'>;
export type TipText = Spoken<'tips', 'hotline'>;
export type LifeEventText = Spoken<'life-events'>;

import type { Cause, Knowledge } from '../knowledge/load.ts';
import type { Resolved } from './resolve.ts';
import type { Messages } from './locales/en.ts';

/** All that a surface says in one language. The module `virtual:texts/<locale>` has it as its default export. */
export interface Texts {
  readonly ui: Messages;
  readonly causes: Readonly<Record<string, CauseText>>;
  readonly questions: Readonly<Record<string, Resolved<Knowledge['questions'][number]>>>;
  readonly hotlines: Readonly<Record<string, Resolved<Knowledge['hotlines'][number]>>>;
  readonly paths: Readonly<Record<string, Resolved<Knowledge['paths'][number]>>>;
  readonly papers: Readonly<Record<string, Resolved<Knowledge['papers'][number]>>>;
  readonly care: Readonly<Record<string, Resolved<Knowledge['care'][number]>>>;
  readonly rules: Readonly<Record<string, RuleText>>;
  readonly misconceptions: Readonly<Record<string, MisconceptionText>>;
  readonly tips: Readonly<Record<string, TipText>>;
  readonly lifeEvents: Readonly<Record<string, LifeEventText>>;
  readonly sources: Readonly<Record<string, SourceText>>;
}

/** A source in one language. What is no document says in its title what it is. */
export type SourceText = Omit<Knowledge['sources'][number], 'title' | 'gloss'> & { readonly title: string; readonly isDocument: boolean };

/** A cause as a surface needs it: its texts and steps, without the numbers of the engine. */
export type CauseText = Resolved<Omit<Cause, 'gloss' | 'priors' | 'evidence' | 'stated' | 'answers'>>;

/** A rule as a surface shows it: sentence, place and dates; what is calculated with stays with the calculation. */
export type RuleText = Resolved<Pick<Knowledge['rules'][number], 'id' | 'topic' | 'place' | 'tier' | 'validity' | 'causes' | 'text'>>;
export type MisconceptionText = Resolved<Omit<Knowledge['misconceptions'][number], 'gloss'>>;
export type TipText = Resolved<Omit<Knowledge['tips'][number], 'gloss'>>;
export type LifeEventText = Resolved<Omit<Knowledge['life-events'][number], 'gloss'>>;

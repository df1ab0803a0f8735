import type { LexiconData } from '../detect/lexicon.ts';
import type { CaseView } from '../case/view.ts';
import type { MessageName } from './table.ts';

/** A mark beside a message: "act" somebody has to do something, "calm" nothing is wrong, "scam" a fraud warning. */
export interface Mark {
  readonly key: string;
  readonly tone: 'act' | 'calm' | 'scam';
  /** Accessible name of the mark, in the person's language. */
  readonly label: string;
  readonly closeLabel: string;
}

export interface HintCard {
  readonly lang: string;
  /** "Likely", "possible" or what else the headline is; empty for a warning. */
  readonly likelihood: string;
  readonly title: string;
  readonly answer: string;
  readonly actorLabel: string;
  readonly actor: string;
  readonly firstStepLabel: string;
  readonly firstStep: string;
  readonly checklistLabel: string;
  readonly closeLabel: string;
  /** "Source: … (date)". */
  readonly source: string;
}

export interface Replies {
  'detect/lexicon': LexiconData;
  'findings/report': readonly Mark[];
  'hint/card': HintCard | null;
  'hint/close': null;
  'hint/checklist': null;
  'case/get': CaseView;
  'case/check': CaseView;
  'case/answer': CaseView;
  'case/tick': CaseView;
  'case/dismiss': CaseView;
  'case/resolve': CaseView;
  'case/paste': CaseView;
  'settings/locale': null;
}

export type Reply<N extends MessageName> = Replies[N];

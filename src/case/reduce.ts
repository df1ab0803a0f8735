import type { CauseId } from '../domain/causes.ts';
import type { Fields, ToolName } from '../domain/workplace.ts';
import { EMPTY_CASE, type CaseState, type StoredFinding } from './state.ts';

/** What can happen to a case. Each event may come twice; the second time changes nothing. */
export type CaseEvent =
  | {
      readonly type: 'report';
      readonly frame: number;
      readonly host: string;
      readonly document: string;
      readonly serial: number;
      readonly findings: readonly StoredFinding[];
    }
  /** The page load with this document id is gone; a newer one may have reported meanwhile. */
  | { readonly type: 'leave'; readonly document: string }
  | { readonly type: 'paste'; readonly findings: readonly StoredFinding[] }
  | { readonly type: 'answer'; readonly question: string; readonly answer: string | null }
  | { readonly type: 'dismiss'; readonly cause: CauseId; readonly dismissed: boolean }
  | { readonly type: 'workplace'; readonly tool: ToolName | null; readonly typed?: Fields }
  | { readonly type: 'resolve'; readonly resolved: boolean };

export const TOP_FRAME = 0;
/** More than a person could read; a page of many frames that all speak fills no storage, and drowns nothing that it says itself. */
export const MOST_IN_FRAMES = 200;

/** The case after an event; the same object when nothing changed. */
export function reduceCase(state: CaseState, event: CaseEvent): CaseState {
  switch (event.type) {
    case 'report':
      return reduceReport(state, event);
    case 'leave':
      return state.document === event.document ? { ...newPage(state, state.host), document: '' } : state;
    case 'paste':
      return { ...state, pasted: [...event.findings], resolved: false };
    case 'answer': {
      const { [event.question]: _old, ...others } = state.answers;
      return { ...state, answers: event.answer === null ? others : { ...others, [event.question]: event.answer } };
    }
    case 'dismiss':
      return {
        ...state,
        dismissed: event.dismissed
          ? [...new Set([...state.dismissed, event.cause])]
          : state.dismissed.filter((cause) => cause !== event.cause),
      };
    case 'workplace': {
      const { tool, typed } = event;
      const before = state.workplace.typed;
      return { ...state, workplace: { tool, typed: tool && typed ? { ...before, [tool]: typed } : before } };
    }
    case 'resolve':
      return { ...state, resolved: event.resolved };
  }
}

/** What a person said about themselves stays while they move about one site; another site is another case. */
export function newPage(state: CaseState, host: string): CaseState {
  return host === state.host
    ? { ...state, frames: {}, pasted: [], resolved: false, workplace: { ...state.workplace, tool: null } }
    : { ...EMPTY_CASE, host };
}

function reduceReport(state: CaseState, { frame, host, document, serial, findings }: CaseEvent & { type: 'report' }): CaseState {
  const isNewPage = frame === TOP_FRAME && document !== state.document;
  const base = isNewPage ? { ...newPage(state, host), document } : state;
  const known = base.frames[frame];
  if (known?.document === document && serial <= known.serial) return state;
  const kept = frame === TOP_FRAME ? findings : findings.slice(0, roomFor(frame, base));
  return { ...base, frames: { ...base.frames, [frame]: { document, serial, findings: [...kept] } } };
}

/** How many findings of a frame are kept beside those of the page's other frames. */
function roomFor(frame: number, { frames }: CaseState): number {
  const others = Object.entries(frames).filter(([each]) => ![TOP_FRAME, frame].includes(Number(each)));
  return Math.max(0, MOST_IN_FRAMES - others.reduce((sum, [, { findings }]) => sum + findings.length, 0));
}

import { diagnose } from '../diagnose/diagnose.ts';
import type { DiagnosisModel } from '../diagnose/model.ts';
import { MOST_IN_FRAME } from '../domain/findings.ts';
import type { CauseId } from '../domain/causes.ts';
import type { Answers } from '../domain/questions.ts';
import { MOST_IN_FRAMES, TOP_FRAME } from './reduce.ts';
import type { CaseState, StoredFinding } from './state.ts';
import type { Access, CaseView, PersonView } from './view.ts';

/** A fraud has no cause and no fix; it is shown as a warning. */
const SCAM = 'scam-link';

/** What all frames of the tab say, each thing once: first what stands on the page, then what has vanished. */
export function findingsOf(state: CaseState): readonly StoredFinding[] {
  const all = [...Object.values(state.frames).flatMap(({ findings }) => findings), ...state.pasted];
  const byKey = new Map<string, StoredFinding>();
  for (const finding of all) if (!byKey.has(finding.key) || byKey.get(finding.key)!.vanished) byKey.set(finding.key, finding);
  return [...byKey.values()].sort((a, b) => Number(a.vanished) - Number(b.vanished));
}

/** A page says more than is kept of it. */
function isPartial({ frames }: CaseState): boolean {
  const counts = Object.entries(frames).map(([frame, { findings }]) => [Number(frame), findings.length] as const);
  const inFrames = counts.reduce((sum, [frame, count]) => sum + (frame === TOP_FRAME ? 0 : count), 0);
  return inFrames >= MOST_IN_FRAMES || counts.some(([, count]) => count >= MOST_IN_FRAME);
}

/** Number on the badge: things said, not times said. */
export const countOf = (state: CaseState): number => (state.resolved ? 0 : new Set(findingsOf(state).map(({ quote }) => quote)).size);

export interface Around {
  readonly tab: number;
  readonly access: Access;
  readonly ticks: Readonly<Partial<Record<CauseId, readonly string[]>>>;
  readonly person: PersonView;
  readonly marked: boolean;
}

/** The case as every surface draws it. */
export function viewCase(state: CaseState, { tab, access, ticks, person, marked }: Around, model: DiagnosisModel): CaseView {
  const findings = findingsOf(state);
  const answers = state.answers as Answers;
  const signals = findings.map(({ signal }) => signal);
  return {
    tab,
    host: state.host,
    access,
    findings,
    partial: isPartial(state),
    scam: signals.includes(SCAM),
    diagnosis: diagnose(signals, answers, model, {
      dismissed: state.dismissed,
      quotes: findings.map(({ quote }) => quote),
    }),
    answers,
    ticks,
    dismissed: state.dismissed,
    resolved: state.resolved,
    workplace: state.workplace,
    person,
    marked,
  };
}

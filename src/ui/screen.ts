import type { CaseView } from '../case/view.ts';

export type Screen = 'scam' | 'solved' | 'blocked' | 'nothing' | 'unclear' | 'diagnosis';

/** Which screen shows this case. */
export function screenOf(view: CaseView): Screen {
  if (view.scam) return 'scam';
  if (view.resolved) return 'solved';
  if (view.diagnosis.result === 'nothing-found' || view.diagnosis.causes.length === 0)
    return view.access === 'never' || view.access === 'picture' ? 'blocked' : 'nothing';
  return view.diagnosis.result === 'cannot-tell' ? 'unclear' : 'diagnosis';
}

import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { CaseView } from '../../case/view.ts';
import type { CauseId } from '../../domain/causes.ts';
import type { QuestionId } from '../../domain/questions.ts';
import type { MessageInput } from '../../messaging/table.ts';
import { StorageFull } from '../../messaging/send.ts';
import type { Services } from './services.ts';

export type CaseState = { readonly kind: 'loading' } | { readonly kind: 'lost' } | { readonly kind: 'ready'; readonly view: CaseView };

/** What a person can do with the case; each resolves with the case as it is then, or null when the worker is gone. */
export interface CaseActions {
  readonly check: () => Promise<CaseView | null>;
  readonly answer: (question: QuestionId, answer: string | null) => Promise<CaseView | null>;
  readonly tick: (cause: CauseId, step: string, done: boolean) => Promise<CaseView | null>;
  readonly dismiss: (cause: CauseId, dismissed: boolean) => Promise<CaseView | null>;
  readonly resolve: (resolved: boolean) => Promise<CaseView | null>;
  readonly paste: (findings: MessageInput<'case/paste'>['findings']) => Promise<CaseView | null>;
}

export interface Case {
  readonly state: CaseState;
  readonly act: CaseActions;
  /** The last change could not be kept, for want of room; what was kept before is there. */
  readonly isFull: boolean;
}

/** An empty case of a page that is read on click only would flash "nothing found" before the reading is done. */
const isWorthShowing = (view: CaseView): boolean => view.access !== 'click' || view.findings.length > 0;

/**
 * The case of a tab, kept up to date; `null` as tab means that there is none to show.
 * @param early the case as it was a moment ago, to be shown until the present one is there
 */
export function useCase(services: Services, tab: number | null, early?: CaseView): Case {
  const [state, setState] = useState<CaseState>(early && isWorthShowing(early) ? { kind: 'ready', view: early } : { kind: 'loading' });
  const [isFull, setFull] = useState(false);
  const asked = useRef(0);
  const shown = useRef(0);
  /** Until what the person changed here last is answered. */
  const answered = useRef<Promise<unknown>>(Promise.resolve());

  /** Answers can overtake each other; an older one never replaces a newer. */
  const ask = useCallback(async (request: () => Promise<CaseView>, show?: (view: CaseView) => boolean): Promise<CaseView | null> => {
    const turn = ++asked.current;
    try {
      const view = await request();
      // What could not be kept is said until something is kept, however often the case is looked at meanwhile.
      if (!show) setFull(false);
      if (turn >= shown.current && (!show || show(view))) {
        shown.current = turn;
        setState((before) =>
          before.kind === 'ready' && JSON.stringify(before.view) === JSON.stringify(view) ? before : { kind: 'ready', view },
        );
      }
      return view;
    } catch (error) {
      if (error instanceof StorageFull) {
        setFull(true);
        return null;
      }
      // Whatever else failed, the way out for the person is the same: reload this page.
      setState({ kind: 'lost' });
      return null;
    }
  }, []);

  const act = useMemo<CaseActions>(() => {
    const at = tab ?? 0;
    /** It writes, and what is written is told here too: its own answer draws it, with all that belongs to it, and nothing before. */
    const change = (request: () => Promise<CaseView>) => (answered.current = ask(request));
    return {
      check: () => ask(() => services.send('case/check', { tab: at })),
      answer: (question, answer) => change(() => services.send('case/answer', { tab: at, question, answer })),
      tick: (cause, step, done) => change(() => services.send('case/tick', { tab: at, cause, step, done })),
      dismiss: (cause, dismissed) => change(() => services.send('case/dismiss', { tab: at, cause, dismissed })),
      resolve: (resolved) => change(() => services.send('case/resolve', { tab: at, resolved })),
      paste: (findings) => change(() => services.send('case/paste', { tab: at, findings })),
    };
  }, [services, tab, ask]);

  useEffect(() => {
    if (tab === null) {
      setState({ kind: 'lost' });
      return undefined;
    }
    const get = (show?: (view: CaseView) => boolean) => ask(() => services.send('case/get', { tab }), show);
    const open = async () => {
      const view = await get(isWorthShowing);
      if (view?.access === 'click') await act.check();
    };
    void open();
    return services.onCaseChange(() => void answered.current.then(() => get((found) => isWorthShowing(found) || shown.current > 0)));
  }, [services, tab, ask, act]);

  return { state, act, isFull };
}

import { Disconnected, send } from '../messaging/send.ts';
import type { Mark } from '../messaging/replies.ts';
import type { MessageInput } from '../messaging/table.ts';

type Findings = MessageInput<'findings/report'>['findings'];

/** What is found in one look goes in one report; what comes a moment later, in the next one. */
const GATHER_MS = 4;
/** The first report has what the first reading finds soon, so that this need not wait for its answer. */
const FIRST_MS = 25;
/** A page that says something new all the time is listened to this often and no oftener: about sixteen reports a second. */
const APART_MS = 60;
/** A report that nobody answered is made again after this, then after twice this, and so on; the page may have no more to say. */
const AGAIN_MS = 2_000;
const MOST_DOUBLED = 5;
/** One report is under way at a time: more would only queue up before a worker that is late. One that got lost is not waited for longer. */
const LONGEST_WAIT_MS = 3_000;

export interface Reporter {
  /** Sends what `current` gives, soon; more calls before that are the same report. */
  report(): void;
}

/**
 * Tells the worker all that this frame says. Each report is whole, so a lost one is healed by the next.
 * @param onMarks called with the marks to show after each answered report
 * @param onLost called once when the extension was updated or removed
 */
export function createReporter(
  document: () => string,
  current: () => Readonly<Findings>,
  onMarks: (marks: readonly Mark[]) => void,
  onLost: () => void,
): Reporter {
  let serial = 0;
  let timer: number | undefined;
  let again: number | undefined;
  let sentAt = -Infinity;
  let isWaiting = false;
  let failed = 0;
  const deliver = async () => {
    timer = undefined;
    clearTimeout(again);
    sentAt = performance.now();
    isWaiting = true;
    const mine = ++serial;
    try {
      const marks = await send('findings/report', { document: document(), serial: mine, findings: [...current()] });
      failed = 0;
      if (mine === serial) onMarks(marks);
    } catch (error) {
      if (error instanceof Disconnected) return onLost();
      clearTimeout(again);
      again = window.setTimeout(report, AGAIN_MS * 2 ** Math.min(failed++, MOST_DOUBLED));
    }
    if (mine === serial) answered();
  };
  /** What the page said meanwhile goes at once. */
  const answered = () => {
    isWaiting = false;
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    report();
  };
  const report = () => {
    const next = sentAt + (isWaiting ? LONGEST_WAIT_MS : APART_MS);
    timer ??= window.setTimeout(() => void deliver(), Math.max(serial ? GATHER_MS : FIRST_MS, next - performance.now()));
  };
  return { report };
}

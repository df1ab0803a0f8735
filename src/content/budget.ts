import { pause } from '../platform/pause.ts';
import { yieldToPage } from './yield.ts';

/** Longest time of our own work in one piece. */
const SLICE_MS = 4;
/** On a page that changes for ever we take this part of one core, after a reserve that covers most bursts of changes. */
const SHARE = 0.015;
const RESERVE_MS = 200;
/** When nothing more was put off for this long, what is left to read does not grow: it is read on, with half of the page's time. */
const CALM_MS = 500;
const CALM_SHARE = 0.5;
/** A piece that lasted long, as the first one does on a busy machine, is made good for within about a second. */
const MOST_OWED_MS = 20;
/** With the reserve used up, this much is still done at once in every turn of the page. */
const LEAST_MS = 0.2;
/** What begins so soon after the last piece goes on with it: the page had no turn in between. */
const AT_ONCE_MS = 0.5;
/** Longest wait for the reserve to fill: changes are never left alone for longer. */
const LONGEST_WAIT_MS = 250;

export interface Budget {
  /** A piece of work begins. */
  begin(): void;
  end(): void;
  /** Something of the page was put off: more may come than can be read. */
  putOff(): void;
  measure(work: () => void): void;
  /** Has this piece lasted long enough? What was found is read on with the reserve used up too: it may be gone soon. */
  isUsedUp(isFound?: boolean): boolean;
  /** Ends the piece, gives the page its turn, and begins the next. */
  pause(): Promise<void>;
  /** Gives the page its turn, but waits for nothing else: what was found may be gone soon. */
  rest(): Promise<void>;
  /** Waits until there is time for more work. */
  turn(): Promise<void>;
}

/** Keeps count of our own time, so that a page never feels it. */
export function createBudget(now: () => number = () => performance.now()): Budget {
  let reserve = RESERVE_MS;
  let filledAt = now();
  let putOffAt = -Infinity;
  let beganAt: number | undefined;
  let endedAt = -Infinity;
  /** When the page had its last turn. */
  let turnAt = 0;
  const share = () => (now() - putOffAt < CALM_MS ? SHARE : CALM_SHARE);
  const fill = () => {
    const time = now();
    reserve = Math.min(RESERVE_MS, reserve + (time - filledAt) * share());
    filledAt = time;
  };
  const giveTurn = async () => {
    budget.end();
    await yieldToPage();
    endedAt = -Infinity;
  };
  const budget: Budget = {
    begin() {
      if (beganAt !== undefined) return;
      beganAt = now();
      if (beganAt - endedAt > AT_ONCE_MS) turnAt = beganAt;
    },
    end() {
      if (beganAt === undefined) return;
      endedAt = now();
      const took = endedAt - beganAt;
      beganAt = undefined;
      reserve = Math.max(reserve - took, -MOST_OWED_MS);
    },
    putOff() {
      putOffAt = now();
    },
    measure(work) {
      budget.begin();
      work();
      budget.end();
    },
    isUsedUp(isFound = false) {
      budget.begin();
      return now() - turnAt > (reserve > 0 || isFound ? SLICE_MS : LEAST_MS);
    },
    async pause() {
      await giveTurn();
      await budget.turn();
      budget.begin();
    },
    async rest() {
      await giveTurn();
      budget.begin();
    },
    async turn() {
      fill();
      if (reserve < 0) await pause(Math.min(LONGEST_WAIT_MS, -reserve / share()));
      fill();
    },
  };
  return budget;
}

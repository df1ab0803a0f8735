/** Work by names, one after the other under each; and work that is done alone. */
class Turns {
  readonly #turns = new Map<string, Promise<unknown>>();
  #closed: Promise<unknown> = Promise.resolve();

  take<T>(name: string, work: () => Promise<T>): Promise<T> {
    const before = this.#turns.get(name);
    const closed = this.#closed;
    const turn = Promise.all([before, closed]).then(work);
    const done = turn
      .catch(() => undefined)
      .finally(() => {
        if (this.#turns.get(name) === done) this.#turns.delete(name);
      });
    this.#turns.set(name, done);
    return turn;
  }

  alone<T>(work: () => Promise<T>): Promise<T> {
    const turn = Promise.all([this.#closed, ...this.#turns.values()]).then(work);
    this.#closed = turn.catch(() => undefined);
    return turn;
  }
}

const jobs = new Turns();
const cases = new Turns();
const values = new Turns();

/** Work under one name happens one after the other; two changes at once would overwrite each other. */
export const inTurn = <T>(name: string, work: () => Promise<T>): Promise<T> => jobs.take(name, work);

/** The same for the case of a tab, of which several values are read and written. */
export const inTurnOfCase = <T>(tab: number, work: () => Promise<T>): Promise<T> => cases.take(String(tab), work);

/** The same for one stored value. Such work waits for no other. */
export const inTurnOfValue = <T>(key: string, work: () => Promise<T>): Promise<T> => values.take(key, work);

/**
 * Work that touches all that is stored: it waits for what is under way, and what comes meanwhile waits for it. It takes no turn
 * itself.
 */
export const alone = <T>(work: () => Promise<T>): Promise<T> => cases.alone(() => values.alone(work));

const turns = new Map<string, Promise<unknown>>();

/** Work under one name happens one after the other; two changes at once would overwrite each other in storage. */
export function inTurn<T>(name: string, work: () => Promise<T>): Promise<T> {
  const turn = (turns.get(name) ?? Promise.resolve()).then(work);
  const done = turn
    .catch(() => undefined)
    .finally(() => {
      if (turns.get(name) === done) turns.delete(name);
    });
  turns.set(name, done);
  return turn;
}

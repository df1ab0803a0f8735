/** Work that can be interrupted after each of its steps. */
export type Steps<T> = Generator<undefined, T>;

/** Does it all at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

interface Scheduler {
  yield?: () => Promise<void>;
}

/** Lets the page work, and comes back soon: measured, requestIdleCallback stretches the same work a hundredfold. */
export function yieldToPage(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(null);
  });
}

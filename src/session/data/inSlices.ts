// Long work on the page, done in slices between which the page draws and hears its reader.

/** How long the page is held up at a time, ms. */
const SLICE = 12;

/**
 * Runs `work` to its end and gives its result; `progress` is told what it yields, once a slice. Rejects with the reason of
 * `signal` once that is aborted, and with what the work throws.
 */
export async function inSlices<Result>(
  work: Generator<number, Result>,
  progress?: (done: number) => void,
  signal?: AbortSignal,
): Promise<Result> {
  for (let until = performance.now() + SLICE; ; ) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() < until) continue;
    progress?.(step.value);
    await nextTask();
    signal?.throwIfAborted();
    until = performance.now() + SLICE;
  }
}

/** After the browser had its turn. Messages are not slowed down in a page that is out of sight, timers are. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

// The time of a run: the present, waiting, and letting the inbox be read. One interface, so that tests can bring their own.

export interface Clock {
  /** Milliseconds from some fixed moment, never going back. */
  now(): number;
  /** Runs `task` once in `ms` milliseconds; the function it returns calls that off. */
  after(ms: number, task: () => void): () => void;
  /** Resolves in a later task of the event loop, so that messages which came meanwhile are handled first. */
  nextTask(): Promise<void>;
}

/** The clock of a worker: its own timers and events. */
export const workerClock: Clock = {
  now: () => performance.now(),
  after(ms, task) {
    const timer = setTimeout(task, ms);
    return () => clearTimeout(timer);
  },
  nextTask,
};

let channel: MessageChannel | undefined;
const waiting: (() => void)[] = [];

/** By a message to ourselves: timers of 0 ms are slowed down to 4 ms. */
function nextTask(): Promise<void> {
  if (!channel) {
    channel = new MessageChannel();
    channel.port1.onmessage = () => waiting.shift()?.();
  }
  const { port2 } = channel;
  return new Promise((resolve) => {
    waiting.push(resolve);
    port2.postMessage(null);
  });
}

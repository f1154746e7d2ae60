// Choices of files are read one after the other. One that is made while another is read waits for its turn, and counts in
// the progress from then on.

/** Files read so far, the one in hand by its share, of all that are read or wait. */
export interface ReadingProgress {
  readonly done: number;
  readonly total: number;
}

export interface ReadingQueue {
  /** Whether something is read. */
  readonly busy: boolean;
  /**
   * Does `read` as soon as everything added before is done; it says how much of it is done. `total`: the number of its files,
   * once that is known. Resolves when it is done, or when it was stopped before its turn. `read` may not reject.
   */
  add(
    total: Promise<number>,
    read: (tell: (done: number) => void, signal: AbortSignal) => Promise<void>,
  ): Promise<void>;
  /** Ends what is read, and what waits is not begun. */
  stop(): void;
}

interface Choice {
  done: number;
  total: number;
}

/** How often the page hears how far the reading is, ms, so that it has time for other things. */
const TOLD_EVERY = 50;

/** `show` is told how far the reading is, and null when nothing is left to be read. */
export function createReadingQueue(show: (progress: ReadingProgress | null) => void): ReadingQueue {
  /** Those of the present progress: read, being read, and waiting. */
  let choices: Choice[] = [];
  let left = 0;
  let turn: Promise<void> = Promise.resolve();
  let stopping = new AbortController();
  let told = Number.NEGATIVE_INFINITY;

  return {
    get busy() {
      return left > 0;
    },
    add(total, read) {
      const { signal } = stopping;
      const choice: Choice = { done: 0, total: 0 };
      choices.push(choice);
      left++;
      tell();
      const counted = total.then((count) => {
        choice.total = count;
        told = Number.NEGATIVE_INFINITY;
        tell();
      });
      // Why there is nothing to count is said by `read`.
      counted.catch(() => {});
      turn = turn.then(async () => {
        if (!signal.aborted) {
          await read((done) => {
            choice.done = done;
            tell();
          }, signal);
        }
        choice.done = choice.total;
        left--;
        if (left > 0) return;
        choices = [];
        told = Number.NEGATIVE_INFINITY;
        show(null);
      });
      return turn;
    },
    stop() {
      stopping.abort();
      stopping = new AbortController();
    },
  };

  function tell(): void {
    if (left === 0 || performance.now() - told < TOLD_EVERY) return;
    told = performance.now();
    const sum = (of: (choice: Choice) => number) => choices.reduce((all, choice) => all + of(choice), 0);
    show({ done: sum(({ done }) => done), total: sum(({ total }) => total) });
  }
}

// Work for the newest of many wishes: one at a time, and not too often. Wishes that were followed by another before their
// turn came are passed over.

export interface Newest<Wish> {
  wish(wish: Wish): void;
  /** Nothing is begun or shown any more. */
  end(): void;
}

/**
 * Calls `show` with what each wish that had its turn came to, null where `work` was refused. From one beginning to the next
 * at least `every` ms; the first wish begins at once.
 */
export function createNewest<Wish, Result>(
  work: (wish: Wish) => Promise<Result>,
  show: (result: Result | null) => void,
  every: number,
): Newest<Wish> {
  let waiting: { readonly wish: Wish } | null = null;
  let underWay = false;
  let begunAt = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let ended = false;

  return {
    wish(wish) {
      waiting = { wish };
      look();
    },
    end() {
      ended = true;
      clearTimeout(timer);
    },
  };

  function look(): void {
    if (ended || waiting === null || underWay || timer !== undefined) return;
    const wait = begunAt + every - performance.now();
    if (wait <= 0) void begin(waiting.wish);
    else timer = setTimeout(turn, wait);
  }

  function turn(): void {
    timer = undefined;
    if (waiting) void begin(waiting.wish);
  }

  async function begin(wish: Wish): Promise<void> {
    waiting = null;
    underWay = true;
    begunAt = performance.now();
    const result = await work(wish).catch(() => null);
    underWay = false;
    if (ended) return;
    show(result);
    look();
  }
}

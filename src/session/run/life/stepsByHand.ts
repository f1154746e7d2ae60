// The steps that a reader takes by hand: those that are owed while a run loads, those under way, and who waits for their end.

export function createStepsByHand() {
  /** Asked for while a run loads: it takes them, and not the one that is still on screen. */
  let owed = 0;
  /** They are shown as a pause, and can be stopped all the same. */
  let underWay = false;
  /** Told when they are over. */
  let waiting: (() => void)[] = [];
  /** They have been taken up to this step, which a frame has still to show. */
  let stillToShow: number | null = null;

  return {
    owed: () => owed > 0,
    underWay: () => underWay,
    awaited: () => waiting.length > 0,
    /** So many more; resolves when they are over, or when another order has come between. */
    ask(count: number): Promise<void> {
      owed += count;
      return new Promise((done) => waiting.push(done));
    },
    /** Those owed are taken now. Returns how many. */
    take(): number {
      const count = owed;
      owed = 0;
      underWay = true;
      return count;
    },
    /** They have been taken up to `step`, and no frame has shown it yet. */
    waitForFrame(step: number): void {
      stillToShow = step;
    },
    /** Whether a frame of this step is the one that is waited for. */
    shownBy: (step: number) => stillToShow !== null && step >= stillToShow,
    /** None is owed or under way any more. */
    end(): void {
      owed = 0;
      underWay = false;
      stillToShow = null;
      const over = waiting;
      waiting = [];
      for (const done of over) done();
    },
  };
}

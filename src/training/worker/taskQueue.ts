// One thing at a time, in the order asked for: a step is never interrupted, and answers come in order.

export interface TaskQueue {
  /** `dropped` is called instead if the queue is closed before the task's turn. */
  add(task: () => Promise<void> | void, dropped?: () => void): void;
  /** Drops what waits and whatever comes; the task under way ends unheard, then `last` runs. */
  close(last?: () => void): void;
}

export function createTaskQueue(onError: (error: unknown) => void): TaskQueue {
  let tail: Promise<void> = Promise.resolve();
  let closed = false;
  return {
    add(task, dropped) {
      tail = tail.then(async () => {
        if (closed) return dropped?.();
        try {
          await task();
        } catch (error) {
          if (!closed) onError(error);
        }
      });
    },
    close(last) {
      closed = true;
      if (last) tail = tail.then(last);
    },
  };
}

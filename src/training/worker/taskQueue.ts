// A queue of asynchronous tasks, one at a time and in order: a step is never interrupted, and answers come in order.

export interface TaskQueue {
  /** `dropped` is called instead if the queue is closed before the task's turn. */
  add(task: () => Promise<void> | void, dropped?: () => void): void;
  /** Drops all tasks that wait or are added later. The task under way ends without a report of its error; then `last` runs. */
  close(last?: () => void): void;
}

/** `onError` is given what a task throws or rejects with; the next task follows all the same. */
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

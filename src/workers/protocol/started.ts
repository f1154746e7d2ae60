// The first message of every worker. A host's policy that refuses a worker is noticed by the page only after the worker was
// made, by an error that says nothing more; this message tells that it runs.

export const STARTED = 'started';

/** Called last by the file of a worker: from now on it hears commands. */
export function announceStart(scope: { postMessage(message: unknown): void }): void {
  scope.postMessage(STARTED);
}

// Runs in lock-step pause together, but each tells of its last measurement in a message of its own.
import type { Experiment } from '../session/run/experiment';

type Runs = readonly { readonly run: Pick<Experiment['run'], 'getState' | 'subscribe'> }[];

/**
 * Calls `then` once, at once or later, when each of the runs has been measured at `step`, or has left it. Returns a function that
 * ends the waiting.
 */
export function whenMeasured(runs: Runs, step: number, then: () => void): () => void {
  const stops = runs.map(({ run }) => run.subscribe(look));
  look();
  return stop;

  function look(): void {
    const waits = runs.some(({ run }) => {
      const { frame, evaluation } = run.getState();
      return frame?.step === step && evaluation?.step !== step;
    });
    if (waits) return;
    stop();
    then();
  }

  function stop(): void {
    for (const end of stops.splice(0)) end();
  }
}

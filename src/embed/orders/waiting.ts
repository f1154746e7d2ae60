// An order that needs a run waits until there is one.
import { CodedError } from '../../core/codedError';
import type { Experiment } from '../../session/run/experiment';
import type { RunView } from '../../session/run/runStore';

/** Resolves when the run has been loaded and shown; rejects with the reason where it cannot run. */
export async function untilLoaded({ run }: Experiment): Promise<void> {
  const view = await until(
    run,
    ({ status, frame }) => status === 'stopped' || (status !== 'loading' && frame !== null),
  );
  if (view.status === 'stopped' && view.failure) throw new CodedError(view.failure.code, view.failure.values);
}

/** Resolves when the frame of this step is shown, or when the run does something else meanwhile. */
export async function untilShown({ run, grantFrame }: Experiment, step: number): Promise<void> {
  // A page that is hidden asks for no picture by itself.
  grantFrame();
  await until(run, ({ status, frame }) => status !== 'paused' || frame?.step === step);
}

function until(run: Experiment['run'], holds: (view: RunView) => boolean): Promise<RunView> {
  return new Promise((resolve) => {
    if (holds(run.getState())) return resolve(run.getState());
    const stop = run.subscribe((view) => {
      if (!holds(view)) return;
      stop();
      resolve(view);
    });
  });
}

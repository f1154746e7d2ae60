// Trains a run to the moment of a link, as fast as steps come, and rests there. The reader may come between: whoever pauses, plays
// or changes the run has it where it is then.
import type { Problem } from '../problem';
import type { Experiment } from '../run/experiment';
import { OF_THE_RUN } from '../run/plan';
import type { Replay, RunStore, RunView } from '../run/runStore';
import { sameValue } from '../settings/settingValue';
import type { Moment } from './moment';

/**
 * To be called when the run has been started with the settings of the moment and loads. Resolves when the moment is reached, or with why
 * not: null too where the reader has come between or the run has failed.
 */
export async function replayMoment(experiment: Experiment, moment: Moment): Promise<Problem | null> {
  const { run, settings } = experiment;
  let replay: Replay = { run: null, to: moment.step, phase: 'under-way', exact: moment.engine !== 'webgl' };
  run.setState({ replay });
  const begun = await firstFrame(experiment);
  // Another link may have been opened meanwhile.
  if (run.getState().replay !== replay) return null;
  const refusal = begun && refusalOf(experiment, moment);
  if (!begun || refusal) {
    run.setState({ replay: null });
    return refusal;
  }
  const mine = begun.run;
  tell({ run: mine });

  /** The replay itself changes settings. */
  let acting = false;
  let taken = 0;
  const stopWatching = settings.subscribe((now, last) => {
    if (!acting && OF_THE_RUN.some((name) => !sameValue(now[name], last[name]))) experiment.pause();
  });
  const there = await trainTo(moment);
  stopWatching();
  tell({ phase: there ? 'there' : 'stopped' });
  return null;

  async function trainTo({ changes, step: end }: Moment): Promise<boolean> {
    for (const change of changes) {
      if (!(await reach(change.step))) return false;
      acting = true;
      experiment.replace({ ...settings.getState(), ...change.settings });
      acting = false;
    }
    if (!(await reach(end))) return false;
    // The page may still be drawing an earlier step.
    await until(run, (view) => disturbed(view) || (view.frame?.step ?? 0) >= end);
    const { frame } = run.getState();
    return !disturbed(run.getState()) && frame?.step === end;
  }

  /** Takes the steps up to `step`; whether nobody has come between. */
  async function reach(step: number): Promise<boolean> {
    if (step > taken) await experiment.step(step - taken);
    taken = step;
    return !disturbed(run.getState());
  }

  function disturbed({ run: now, status, pauseReason }: RunView): boolean {
    return now !== mine || status !== 'paused' || (pauseReason !== null && pauseReason !== 'steps-done');
  }

  function tell(part: Partial<Replay>): void {
    if (run.getState().replay !== replay) return;
    replay = { ...replay, ...part };
    run.setState({ replay });
  }
}

/** Follows the triplet of the moment; a problem where this browser cannot repeat the run. */
function refusalOf({ run, follow }: Experiment, { engine, triplet }: Moment): Problem | null {
  if (engine !== 'webgl' && run.getState().engine !== engine) {
    return { code: engine === 'wasm' ? 'moment-needs-wasm' : 'moment-without-wasm', key: 'at', values: {} };
  }
  try {
    follow(triplet);
    return null;
  } catch {
    return { code: 'moment-damaged', key: 'at', values: {} };
  }
}

/** The view with the first frame of the run that loads; null where it fails. */
async function firstFrame({ run }: Experiment): Promise<RunView | null> {
  const view = await until(
    run,
    ({ status, frame }) => status === 'stopped' || (status !== 'loading' && frame !== null),
  );
  return view.status === 'stopped' ? null : view;
}

/** The first view from now on that is `so`. */
function until(run: RunStore, so: (view: RunView) => boolean): Promise<RunView> {
  return new Promise((resolve) => {
    const look = (view: RunView) => {
      if (!so(view)) return;
      stop();
      resolve(view);
    };
    const stop = run.subscribe(look);
    look(run.getState());
  });
}

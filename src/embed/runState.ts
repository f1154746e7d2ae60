// What a figure says of its run, read from the experiment.
import type { Experiment } from '../session/run/experiment';
import type { BackendInUse, State } from './messages';

export function backendOf(experiment: Experiment): BackendInUse {
  return experiment.run.getState().engine === 'webgl' ? 'webgl' : 'cpu';
}

export function runState(experiment: Experiment): State {
  const { status, frame: drawn, evaluation: measured, engine } = experiment.run.getState();
  // What is on screen while data are loading is of the run before.
  const [frame, evaluation] = status === 'loading' ? [null, null] : [drawn, measured];
  const report = frame?.report ?? null;
  const settings = experiment.settings.getState();
  return {
    status,
    step: frame?.step ?? 0,
    loss: report?.loss ?? null,
    recall: evaluation?.recall ?? null,
    recallStep: evaluation?.step ?? null,
    activeFraction: report?.activeFraction ?? null,
    counts: report?.counts ?? { easy: 0, semiHard: 0, hard: 0 },
    distances: { anchorPositive: frame?.anchorPositive ?? null, anchorNegative: frame?.anchorNegative ?? null },
    stepsPerSecond: frame?.stepsPerSecond ?? 0,
    backend: backendOf(experiment),
    engine,
    settings,
    stepSettings: { ...settings, ...report?.live },
  };
}

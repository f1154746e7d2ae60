// Puts an encoder from files into the lab: its run, paused at step 0, then has these weights and no others.
import { CodedError } from '../../core/codedError';
import { DIMENSIONS } from '../../core/loss/kinds';
import { specOf } from '../../training/protocol/runSpec';
import { ownFacts } from '../data/ownData';
import type { Experiment } from '../run/experiment';
import { runConfig } from '../run/runConfig';
import type { RunView } from '../run/runStore';
import { checkSettings } from '../settings/settingsRules';
import { parametersFor, type ReadEncoder } from './readEncoder';

/**
 * Dimensions and normalisation become those of the encoder; the data must be what it was made for. Rejects with
 * `encoder-dimensions`, what `checkSettings` says, `encoder-input` or `encoder-layer`, and with what ended the run, and then the settings are as before.
 */
export async function loadEncoder(experiment: Experiment, read: ReadEncoder): Promise<void> {
  const { run, settings } = experiment;
  const dimensions = DIMENSIONS.find((known) => known === read.dimensions);
  if (dimensions === undefined) {
    throw new CodedError('encoder-dimensions', { given: read.dimensions, choices: DIMENSIONS.join(', ') });
  }
  const { data } = await loaded(experiment);
  if (!data) throw new CodedError('worker-gone');
  const checked = checkSettings({ dimensions, normalize: read.normalize }, settings.getState(), ownFacts());
  if (!checked.ok) {
    const [{ code, key, values }] = checked.problems;
    throw new CodedError(code, { ...values, ...(key && { key }) });
  }
  const next = checked.settings;
  const parameters = parametersFor(specOf(runConfig(next, data)), read);

  experiment.pause();
  experiment.replace(next);
  await loaded(experiment);
  const own = await experiment.exportState();
  const taken = own.engine.parameters.slice();
  taken.set(parameters);
  const zeros = new Float32Array(taken.length);
  const engine = { ...own.engine, parameters: taken, firstMoment: zeros, secondMoment: zeros.slice(), step: 0 };
  await experiment.putBack({ ...own, engine, report: null, rows: new Float32Array(), changes: [] });
  experiment.grantFrame();
  await until(run, ({ status, frame }) => status !== 'paused' || frame?.step === 0);
}

/** The view of the run when it has been loaded and shown. Rejects with the reason where it cannot run. */
async function loaded({ run }: Experiment): Promise<RunView> {
  const view = await until(
    run,
    ({ status, frame }) => status === 'stopped' || (status !== 'loading' && frame !== null),
  );
  if (view.status === 'stopped' && view.failure) throw new CodedError(view.failure.code, view.failure.values);
  return view;
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

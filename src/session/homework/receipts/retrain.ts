// Trains the run of a receipt again, in a worker of its own, by the same orders as on a page; measures where it claims something.

import { CodedError } from '../../../core/codedError';
import { digestOfFloats } from '../../../core/digest';
import { ARITHMETIC } from '../../../engines/arithmetic';
import { createExperiment, type Experiment } from '../../run/experiment';
import type { Surroundings } from '../../run/experimentOptions';
import type { RunView } from '../../run/runStore';
import { type Measure, measureOf } from '../goals';
import type { Receipt } from './receipt';
import type { Retrained } from './verdict';

export interface RetrainOptions {
  readonly surroundings?: Surroundings;
  /** Steps taken so far. */
  readonly onStep?: (step: number) => void;
  readonly signal?: AbortSignal;
}

/** As fast as steps come: every tenth second is time enough to measure what nobody looks at. */
const SPEED = 10_000;
/** Steps between two reports of progress. */
const STRIDE = 100;

/** Rejects with the code of what made it impossible, or with the reason of `signal`. */
export async function retrain(receipt: Receipt, options: RetrainOptions = {}): Promise<Retrained> {
  const { surroundings = {}, onStep = () => {}, signal } = options;
  const { settings, changes, step: end, met } = receipt;
  const experiment = createExperiment({ ...settings, backend: 'cpu', speed: SPEED }, null, surroundings);
  try {
    void experiment.open({ play: false, unpaced: true, whole: true });
    await measuredAt(experiment, 0, signal);
    const measures: Measure[] = [];
    const marks = new Set([...met.filter((step) => step !== null), ...changes.map(({ step }) => step), end]);
    const stopped = aborted(signal);
    let taken = 0;
    for (const mark of [...marks].sort((a, b) => a - b)) {
      while (taken < mark) {
        const count = Math.min(STRIDE, mark - taken);
        await Promise.race([experiment.step(count), stopped]);
        taken += count;
        onStep(taken);
      }
      const { evaluation, startEvaluation } = await measuredAt(experiment, mark, signal);
      if (evaluation) measures.push(measureOf(evaluation, startEvaluation));
      for (const change of changes) {
        const restarts =
          change.step === mark && experiment.replace({ ...experiment.settings.getState(), ...change.settings });
        if (restarts) throw new CodedError('unexpected', { message: 'a change of the log starts the run again' });
      }
    }
    const { engine } = await experiment.exportState();
    return {
      engine: experiment.run.getState().engine,
      arithmetic: ARITHMETIC,
      weights: digestOfFloats(engine.parameters),
      recall: measures.at(-1)?.recall ?? null,
      measures,
    };
  } finally {
    experiment.dispose();
  }
}

/** The view once the run rests at this step and has been measured there. */
function measuredAt({ run }: Experiment, step: number, signal?: AbortSignal): Promise<RunView> {
  return new Promise((resolve, reject) => {
    const end = (act: () => void) => {
      stop();
      signal?.removeEventListener('abort', abort);
      act();
    };
    const look = (view: RunView) => {
      const { status, failure, frame, evaluation } = view;
      if (status === 'stopped')
        end(() => reject(new CodedError(failure?.code ?? 'unexpected', { ...failure?.values })));
      else if (status === 'paused' && frame?.step === step && evaluation?.step === step) end(() => resolve(view));
    };
    const abort = () => end(() => reject(signal?.reason));
    const stop = run.subscribe(look);
    signal?.addEventListener('abort', abort);
    if (signal?.aborted) abort();
    else look(run.getState());
  });
}

/** Rejects when it is; what nobody waits for any more is no fault. */
function aborted(signal?: AbortSignal): Promise<never> {
  const promise = new Promise<never>((_, reject) => {
    const abort = () => reject(signal?.reason);
    if (signal?.aborted) abort();
    signal?.addEventListener('abort', abort, { once: true });
  });
  promise.catch(() => {});
  return promise;
}

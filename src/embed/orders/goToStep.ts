// `goto`: to a kept step as by the timeline, or on to one that has not been taken yet.
import { CodedError } from '../../core/codedError';
import type { Experiment } from '../../session/run/experiment';
import { MOST_STEPS_PER_MESSAGE } from '../messageFields';
import { untilLoaded, untilShown } from './waiting';

/**
 * Back (or forth again) to the kept step at `step` or the last one before it, and nothing later is forgotten; beyond the last
 * step, the missing ones are taken. Throws `only-forward` for runs in lock-step, and `out-of-range` for a step that is farther
 * ahead than one message may go.
 */
export async function goToStep(experiment: Experiment, step: number): Promise<void> {
  await untilLoaded(experiment);
  experiment.pause();
  const now = () => experiment.run.getState();
  const last = Math.max(now().frame?.step ?? 0, ...now().keptSteps);
  const most = last + MOST_STEPS_PER_MESSAGE;
  if (step > most) throw new CodedError('out-of-range', { key: 'step', value: step, min: 0, max: most });
  if (step === now().frame?.step) return;
  const single = experiment.runs.length === 1;
  if (!single && step < last) throw new CodedError('only-forward');
  if (single && (step < last || now().rewoundTo !== null)) {
    await experiment.goTo(Math.min(step, last));
    const { rewoundTo } = now();
    if (rewoundTo !== null) await untilShown(experiment, rewoundTo);
  }
  const missing = step - (now().frame?.step ?? 0);
  if (step > last && missing > 0) await experiment.step(missing);
}

// A receipt of the run on screen. The run rests meanwhile, so that all its numbers are of one step.
import { momentOf } from '../../moment/moment';
import type { Problem } from '../../problem';
import type { Experiment } from '../../run/experiment';
import type { RunView } from '../../run/runStore';
import type { Assignment } from '../assignment';
import type { MetSteps } from '../goals';
import { type HomeworkProblem, refused } from '../homeworkProblem';
import { type Receipt, receiptOf, receiptProblem } from './receipt';
import { receiptLink } from './receiptCodec';

export type HandedIn =
  | { readonly ok: true; readonly receipt: Receipt; readonly url: string }
  | { readonly ok: false; readonly problem: Problem | HomeworkProblem };

/** `met`: read once the run rests. Rejects where the run is gone. */
export async function handIn(
  experiment: Experiment,
  assignment: Assignment,
  student: Pick<Receipt, 'name' | 'answers'>,
  met: () => MetSteps,
  pageUrl: string,
): Promise<HandedIn> {
  const view = await rested(experiment);
  const made = momentOf(view, experiment.settings.getState());
  if (!made.ok) return made;
  const { engine } = await experiment.exportState();
  const { recall } = view.evaluation ?? { recall: null };
  const receipt = receiptOf(assignment, student, made.moment, { recall, parameters: engine.parameters, met: met() });
  if (!receipt) return refused('receipt-gpu');
  if (receipt.step === 0) return refused('receipt-start');
  const problem = receiptProblem(receipt);
  if (problem) return { ok: false, problem };
  const link = receiptLink(pageUrl, receipt);
  return link.ok ? { ok: true, receipt, url: link.url } : link;
}

/** Paused, drawn and measured; a run that has failed, or has none of this yet, as it is. */
function rested(experiment: Experiment): Promise<RunView> {
  experiment.pause();
  return new Promise((resolve) => {
    const look = (view: RunView) => {
      const { status, frame, evaluation } = view;
      const rests = status === 'paused' && frame !== null && evaluation?.step === frame.step;
      if (!rests && status !== 'stopped') return;
      stop();
      resolve(view);
    };
    const stop = experiment.run.subscribe(look);
    look(experiment.run.getState());
  });
}

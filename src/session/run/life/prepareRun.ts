// The step from settings and data to a new run: its empty view, and the request that starts it.
import type { DataSet } from '../../../data/dataSet';
import type { RunRequest } from '../../../training/page/trainerContract';
import { NO_EVALUATIONS } from '../history/evaluationHistory';
import { RunHistory } from '../history/runHistory';
import { liveSettings, runConfig } from '../runConfig';
import type { RunStores, Status } from '../runStore';
import type { TripletFollowing } from '../tripletFollowing';

/** Empties the view for the run with this id; returns what its trainer needs, but for the pace. */
export function prepareRun(
  { settings, view }: RunStores,
  following: TripletFollowing,
  run: number,
  data: DataSet,
  status: Status,
): Omit<RunRequest, 'pacedSteps'> {
  const now = settings.getState();
  const config = runConfig(now, data);
  const selection = following.startSelection(data, now);
  view.setState({
    run,
    data,
    startedWith: now,
    selection,
    frame: null,
    previousFrame: null,
    evaluation: null,
    earlyEvaluation: null,
    startEvaluation: null,
    stretch: null,
    history: new RunHistory(),
    evaluationHistory: NO_EVALUATIONS,
    marginMarks: [],
    keptSteps: [],
    rewoundTo: null,
    usedGpu: false,
    rolledBack: false,
    putBack: false,
    notice: null,
    status,
  });
  const { speed, backend } = now;
  return { run, config, live: liveSettings(now), speed, selection, guests: new Float32Array(), backend };
}

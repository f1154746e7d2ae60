// `getState` and `setState`: the figure as a host can keep it, and back.

import type { Problem } from '../../session/problem';
import type { Experiment } from '../../session/run/experiment';
import { type ReadRun, type SavedRun, saveRun } from '../../session/run/savedRun';
import { checkSettings, type SettingsFacts } from '../../session/settings/settingsRules';
import { untilLoaded, untilShown } from './waiting';

/** `trains`: the figure has a run. Of several runs the settings are kept alone. */
export async function savedState(experiment: Experiment, trains: boolean): Promise<SavedRun> {
  if (!trains || experiment.runs.length !== 1) return saveRun(experiment.settings.getState(), null, null);
  await untilLoaded(experiment);
  const state = await experiment.exportState();
  return saveRun(experiment.settings.getState(), state, experiment.run.getState().selection?.triplet ?? null);
}

/** Null, or why the settings do not go together; then nothing has changed. Rejects where the run takes no such state. */
export async function putBackState(
  experiment: Experiment,
  trains: boolean,
  { settings, state, triplet }: ReadRun,
  facts: SettingsFacts,
): Promise<Problem | null> {
  const checked = checkSettings(settings, experiment.settings.getState(), facts);
  if (!checked.ok) return checked.problems[0];
  experiment.pause();
  experiment.replace(checked.settings);
  if (!trains || !state || experiment.runs.length !== 1) return null;
  await untilLoaded(experiment);
  await experiment.putBack(state);
  await untilShown(experiment, state.engine.step);
  if (triplet) experiment.follow(triplet);
  return null;
}

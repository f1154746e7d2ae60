// A run of one of the three assignments, measured as the page measures it.
import { type MetSteps, measureOf, metSteps } from '../../src/session/homework/goals';
import { SAMPLES, type SampleId, type Solution } from '../../src/session/homework/sampleAssignments';
import type { Settings } from '../../src/session/settings/settingsTable';
import { record } from './recording';

/** A page measures as often, and when a run is paused. */
const EVERY = 25;

/** The steps at which the goals of an assignment are met in this run, and its recall at the end. */
export async function trained(
  id: SampleId,
  settings: Settings,
  { changes, steps }: Pick<Solution, 'changes' | 'steps'>,
) {
  const marks = Array.from({ length: steps / EVERY }, (_, i) => EVERY * (i + 1));
  const run = await record({ settings, marks, changes });
  const measures = marks.map((mark) => measureOf(run.at(mark), run.at(0)));
  return { met: metSteps(SAMPLES[id].goals, measures, settings), recall: measures.at(-1)?.recall ?? null };
}

export const all = (met: MetSteps) => met.every((step) => step !== null);

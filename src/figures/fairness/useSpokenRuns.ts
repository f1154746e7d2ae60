// The queue, said to those who cannot see the chart: which run trains, or what the chosen place has come to.
import { factsOf, resultsAt } from '../../session/fairness/fairnessFacts';
import type { FairnessPlace } from '../../session/fairness/fairnessPlan';
import type { FairnessView } from '../../session/fairness/fairnessRuns';
import { useSettings } from '../context/experimentContext';
import { useWords } from '../words/useWords';

export function useSpokenRuns(view: FairnessView, chosen: FairnessPlace): string {
  const { fairness } = useWords('faces');
  const quantity = useSettings((settings) => settings['fairness.shows']);
  const thresholds = useSettings((settings) => settings['fairness.threshold']);
  const { current, common, paused } = view;
  // Its steps are not said: they change all the time.
  if (current && !paused) return fairness.spokenRun(current.job.seed);
  const facts = factsOf(resultsAt(view, common, chosen), quantity, thresholds);
  const name = fairness.place(chosen.a, chosen.b);
  return facts ? fairness.said(name, quantity, facts) : fairness.noRuns(name);
}

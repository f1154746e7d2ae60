// Which goals the run on screen has met so far. Each new start begins anew; going back takes back what came later.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Experiment } from '../run/experiment';
import type { RunView } from '../run/runStore';
import { type Goal, type Measure, type MetSteps, measureOf, metSteps } from './goals';

export interface GoalWatch {
  readonly met: StoreApi<MetSteps>;
  stop(): void;
}

export function watchGoals({ run }: Experiment, goals: readonly Goal[]): GoalWatch {
  const none = goals.map(() => null);
  const met = createStore<MetSteps>()(() => none);
  let watched = 0;
  let measures: readonly Measure[] = [];

  look(run.getState());
  return { met, stop: run.subscribe(look) };

  function look(view: RunView): void {
    const { run: id, frame, evaluation, startEvaluation, startedWith, rewoundTo } = view;
    if (id !== watched) {
      watched = id;
      measures = [];
    }
    const now = frame?.step ?? 0;
    // Steps after the one gone back to are kept until training goes on from there.
    if (rewoundTo === null) measures = measures.filter(({ step }) => step <= now);
    if (evaluation && !measures.some(({ step }) => step === evaluation.step)) {
      measures = [...measures, measureOf(evaluation, startEvaluation)].sort((a, b) => a.step - b.step);
    }
    const next = startedWith
      ? metSteps(
          goals,
          measures.filter(({ step }) => step <= now),
          startedWith,
        )
      : none;
    if (next.some((step, place) => step !== met.getState()[place])) met.setState(next, true);
  }
}

// Which of a chapter's figures is shown, and of which experiment: the chapter's own figure and the one beside it are of one
// experiment; each further figure has its own, which is there while its tab is chosen.
import { useMemo, useState } from 'react';
import type { FigureId } from '../registry/figures';
import type { Experiment } from '../session/run/experiment';
import type { RunScheduler, Slot } from '../session/run/runScheduler';
import type { ChapterPlan } from './chapters/chapter';
import { type ChapterExperiment, useChapterExperiment } from './useChapterExperiment';

export interface ShownFigure {
  /** All figures of the chapter, in the order of their tabs. */
  readonly tabs: readonly FigureId[];
  /** Place of the one that is shown. */
  readonly place: number;
  choose(place: number): void;
  readonly figure: FigureId;
  /** Null while the chapter is far away, or the experiment is being made. */
  readonly experiment: Experiment | null;
  readonly slot: Slot | null;
  /** Of the chapter's own figure, whichever is shown. */
  readonly own: ChapterExperiment | null;
  /** The experiment and the slot of the figure at a place; null where they are not there, as of a further figure that is not shown. */
  experimentAt(place: number): Experiment | null;
  slotAt(place: number): Slot | null;
}

/** `wanted`: the chapter has come near, or is kept. */
export function useShownFigure(scheduler: RunScheduler, wanted: boolean, plan: ChapterPlan): ShownFigure {
  const [place, choose] = useState(0);
  const { tabs, shared } = useMemo(() => tabsOf(plan), [plan]);
  const further = plan.further?.[place - shared] ?? null;
  const own = useChapterExperiment(scheduler, wanted ? plan : null);
  const others = useChapterExperiment(scheduler, wanted ? further : null);
  const experimentAt = (at: number): Experiment | null => {
    if (at >= shared) return (at === place && others?.experiment) || null;
    return (at > 0 ? own?.beside : own?.experiment) ?? null;
  };
  const slotAt = (at: number): Slot | null => (at < shared ? own?.slot : at === place ? others?.slot : null) ?? null;
  const [experiment, slot] = [experimentAt(place), slotAt(place)];
  return { tabs, place, choose, figure: tabs[place], experiment, slot, own, experimentAt, slotAt };
}

/** `shared`: how many of them are of the chapter's own experiment. */
function tabsOf({ figure, beside, further = [] }: ChapterPlan) {
  const own = beside ? [figure, beside] : [figure];
  return { tabs: [...own, ...further.map((one) => one.figure)], shared: own.length };
}

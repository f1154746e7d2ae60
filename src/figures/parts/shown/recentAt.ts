// How a run stands at the step that is on screen, in the number that the cards say: the mean of the last steps.
import { bisectRight } from 'd3';
import { RECENT_STEPS, recentMean } from '../../../session/run/history/recentMean';
import type { RunHistory } from '../../../session/run/history/runHistory';
import type { RowField } from '../../../training/protocol/run';

/** Null before the first step. */
export function recentAt({ rows }: RunHistory, step: number, field: RowField): number | null {
  const end = bisectRight(rows.step, step);
  return recentMean(rows[field].slice(Math.max(0, end - RECENT_STEPS), end));
}

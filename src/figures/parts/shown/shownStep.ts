// The step that is on screen, for charts that are drawn at a pace of their own.
import type { Experiment } from '../../../session/run/experiment';
import { displayOf } from './display';

/** 0 before the first frame. */
export function shownStep({ run }: Experiment): number {
  return displayOf(run).shown.getState().frame?.step ?? 0;
}

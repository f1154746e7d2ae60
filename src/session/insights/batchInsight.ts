// Why a step has taught nothing: what its batch had, and what the mining made of it.
import { isTripletLoss } from '../../core/loss/lossTraits';
import type { StepReport } from '../../training/protocol/run';
import type { RunView } from '../run/runStore';

/** `active` is the share of all valid triplets with a loss, above 0 … 1; `lossAll` their mean loss over all valid ones. */
interface Untaught {
  readonly active: number;
  readonly lossAll: number;
}

export type BatchInsight =
  /** The batch has no two items of one class and a third of another. */
  | { readonly kind: 'no-triplet' }
  /** Under the hinge, no valid triplet has a loss. */
  | { readonly kind: 'all-satisfied' }
  /** The soft loss of every valid triplet is too small for its numbers. */
  | { readonly kind: 'soft-vanished' }
  /** Semi-hard mining at margin 0, where no triplet can be semi-hard. */
  | ({ readonly kind: 'band-empty' } & Untaught)
  /** Semi-hard mining found none. `allHard`: all triplets with a loss are hard ones. */
  | ({ readonly kind: 'no-semi-hard'; readonly allHard: boolean } & Untaught)
  /** A loss of pairs: no two of one class lie apart, and no two of different classes within the margin; or nothing to compare. */
  | { readonly kind: 'no-pair' }
  /** Some valid triplets have a loss, none of the picked ones. */
  | ({ readonly kind: 'missed' } & Untaught);

/** Null where a picked triplet has a loss: the step taught. */
export function batchInsight(report: StepReport): BatchInsight | null {
  const { activeFraction, counts, lossAllValid, mined, minedActive, live } = report;
  if (minedActive > 0) return null;
  if (!isTripletLoss(live.loss)) return { kind: 'no-pair' };
  if (counts.easy + counts.semiHard + counts.hard === 0) return { kind: 'no-triplet' };
  if (activeFraction === 0) return { kind: live.loss === 'soft' ? 'soft-vanished' : 'all-satisfied' };
  const untaught = { active: activeFraction, lossAll: lossAllValid };
  if (live.mining !== 'semi-hard' || mined > 0) return { kind: 'missed', ...untaught };
  if (live.margin === 0) return { kind: 'band-empty', ...untaught };
  return { kind: 'no-semi-hard', allHard: live.loss === 'hinge' && counts.semiHard === 0, ...untaught };
}

/** Of the last step, at which the lines of the charts end; null where the reader has gone back to an earlier one. */
export function lastBatchInsight({ frame, rewoundTo }: RunView): BatchInsight | null {
  return frame?.report && rewoundTo === null ? batchInsight(frame.report) : null;
}

// Which steps wait to be read and which have been: the half of the statistics that is not on the GPU. It turns what a read
// brought into reports, in the order the steps were taken, and knows no textures.
import { CodedError } from '../../../core/codedError';
import { anchorsOf, supplyOf } from '../../../core/loss/validTriplets';
import type { Drained, LateNumbers, Live, SeenBatch } from '../../engine';
import { unpadRows } from './grid';
import { createPipelineDepth } from './pipelineDepth';
import { STATISTICS_STEPS } from './stages/update';
import { numbersOf, STATISTICS_TEXELS, type Submitted } from './statistics';

/** The numbers of a step that are lost, because another state was set before they were read. */
export const NO_NUMBERS: Omit<SeenBatch, 'distances'> = {
  loss: 0,
  lossAllValid: 0,
  activeFraction: 0,
  valid: 0,
  counts: { easy: 0, semiHard: 0, hard: 0 },
  mined: 0,
  minedActive: 0,
  pairs: 0,
  teachingPairs: 0,
};

/** Steps whose numbers a read that has begun will bring. */
export interface Awaited {
  readonly steps: readonly Noted[];
  readonly generation: number;
}

interface Noted extends Submitted {
  readonly count: number;
  /** When it was submitted, in milliseconds. */
  readonly at: number;
}

export interface PendingSteps {
  /** Steps that no read has begun for. */
  readonly pending: number;
  /** Whether another may join them before they are read. */
  readonly hasRoom: boolean;
  /** Step number `step`, counted from 0, was submitted; `classes` (count) are those of its batch. */
  note(step: number, classes: Int32Array, live: Pick<Live, 'mining' | 'loss'>): void;
  /** A read of the statistics begins; null if it would bring nothing new. */
  begin(): Awaited | null;
  /** `values` begin with the statistics and the last batch's distances. Reads that began before `forget` have no effect. */
  file(awaited: Awaited, values: Float32Array): void;
  /** All that was read since the last call. Throws `not-finite` if some of it was not finite. */
  take(): Drained;
  /** Another state is set: pending steps belong to the former one. */
  forget(): void;
}

/** None pending; a read may bring at most STATISTICS_STEPS of them. */
export function createPendingSteps(): PendingSteps {
  const pipelineDepth = createPipelineDepth(STATISTICS_STEPS);
  let pending: Noted[] = [];
  let arrived: LateNumbers[] = [];
  let distances: Float32Array | null = null;
  let broken = false;
  let generation = 0;

  return {
    get pending() {
      return pending.length;
    },
    get hasRoom() {
      return pending.length < pipelineDepth.limit;
    },
    note(step, classes, { mining, loss }) {
      const count = classes.length;
      const facts = { supply: supplyOf(classes), ...pairsOf(classes) };
      pending.push({ step, mining, loss, count, ...facts, at: performance.now() });
    },
    begin() {
      if (pending.length === 0) return null;
      const steps = pending;
      pending = [];
      return { steps, generation };
    },
    file({ steps, generation: asOf }, values) {
      pipelineDepth.note(steps.length, performance.now() - steps[0].at);
      if (asOf !== generation) return;
      for (const step of steps) {
        const numbers = numbersOf(values, step);
        if (numbers) arrived.push(numbers);
        else broken = true;
      }
      const { count } = steps[steps.length - 1];
      distances = unpadRows(values.subarray(4 * STATISTICS_TEXELS), count, count);
    },
    take() {
      const drained: Drained = { steps: arrived, distances };
      const bad = broken;
      clear();
      if (bad) throw new CodedError('not-finite');
      return drained;
    },
    forget() {
      generation++;
      pending = [];
      clear();
    },
  };

  function clear(): void {
    arrived = [];
    distances = null;
    broken = false;
  }
}

function pairsOf(classes: Int32Array): Pick<Submitted, 'samePairs' | 'otherPairs' | 'anchoredPairs'> {
  let samePairs = 0;
  let otherPairs = 0;
  let anchoredPairs = 0;
  for (const { positives, negatives } of anchorsOf(classes)) {
    samePairs += positives.length;
    otherPairs += negatives.length;
    if (positives.length > 0) anchoredPairs += negatives.length;
  }
  return { samePairs, otherPairs, anchoredPairs };
}

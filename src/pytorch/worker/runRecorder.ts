// Trains a run again from its seed, as the page trained it on the processor, and writes down what PyTorch is to repeat: the
// batches of the first steps, the triplets mined in them, which of those had a loss, the losses, and weights now and then.
import { CodedError } from '../../core/codedError';
import { pairwiseDistances } from '../../core/loss/distance';
import { isTripletLoss } from '../../core/loss/lossTraits';
import { mineTriplets } from '../../core/loss/mining';
import { tripletLoss } from '../../core/loss/triplet';
import { presentAt } from '../../engines/classVectors';
import { createCpuEngine } from '../../engines/cpu/cpuEngine';
import type { EncoderSpec } from '../../engines/encoder';
import type { Engine, EngineKind, EngineSetup, EngineState, Live } from '../../engines/engine';
import { Learner } from '../../training/worker/learner';
import { KEPT_EVERY, RECORDED_STEPS, type RunToRecord } from '../protocol/recorderProtocol';

export interface RecordedStep {
  readonly live: Live;
  /** Item numbers `(n)`. */
  readonly items: Int32Array;
  /** Of the batch before the update. */
  readonly loss: number;
  /** Mined triplets a, p, n, … as batch positions, which are below 256. */
  readonly triplets: Uint8Array;
  /** 1 for each of them that has a loss. */
  readonly active: Uint8Array;
  /** The loss is the mean of so many: active triplets or pairs, anchors, or items. */
  readonly parts: number;
  /** Classes whose vectors took part; 0 where the loss has none. */
  readonly classes: number;
}

type Choices = Pick<RecordedStep, 'triplets' | 'active'>;

export interface RunRecord {
  readonly spec: EncoderSpec;
  readonly engine: EngineKind;
  readonly steps: readonly RecordedStep[];
  /** At steps 0, 10 … 50, and where the run stands, ascending. */
  readonly kept: readonly EngineState[];
  /** Inputs `(items, itemSize)` and labels `(items)` of the data, and what random mining is seeded with. */
  readonly inputs: Float32Array;
  readonly labels: Int32Array;
  readonly seed: number;
  /** Row of each item's class among the class vectors, `(items)`; null where the loss has none. */
  readonly classRows: Int32Array | null;
}

export interface RunRecorder {
  readonly step: number;
  /** Steps in all: of the record, or of the run where that has gone further. */
  readonly of: number;
  /** Takes so many steps, or as many as are missing. */
  advance(count: number): Promise<void>;
  record(): RunRecord;
}

/** Throws what `Learner` throws; `advance` rejects with `not-finite` where weights do not stay finite as far as the run has gone. */
export function createRunRecorder(
  run: RunToRecord,
  makeEngine: (setup: EngineSetup) => Engine = createCpuEngine,
): RunRecorder {
  const { config } = run;
  const learner = new Learner({ run: 0, config, live: run.live, guests: new Float32Array() }, () => {});
  const { setup } = learner;
  const engine = makeEngine(setup);
  learner.engine = engine;
  const steps: RecordedStep[] = [];
  const kept: EngineState[] = [setup.state];
  let of = Math.max(RECORDED_STEPS, run.step);

  return {
    get step() {
      return learner.step;
    },
    get of() {
      return of;
    },
    async advance(count) {
      const end = Math.min(of, learner.step + count);
      while (learner.step < end) {
        if (!(await takeStep())) return;
      }
    },
    record() {
      const { spec, labels, seed, inputs, classes } = setup;
      return { spec, engine: engine.kind, steps, kept, inputs, labels, seed, classRows: classes?.rows ?? null };
    },
  };

  /** False where the record ends: the run has not come so far yet, and would not come further. */
  async function takeStep(): Promise<boolean> {
    const { step } = learner;
    learner.live = settingsOf(step + 1);
    let chosen: Choices | null;
    try {
      chosen = step < RECORDED_STEPS ? await choices(learner.nextBatch()) : null;
      await learner.takeStep(engine);
    } catch (error) {
      if (!(error instanceof CodedError && error.code === 'not-finite') || step < run.step) throw error;
      of = step;
      return false;
    }
    const { report } = learner;
    if (chosen && report) {
      const { live, items, loss, minedActive } = report;
      const classes = setup.classes ? presentAt(setup.classes, step) : 0;
      steps.push({ live, items, loss, parts: minedActive, classes, ...chosen });
    }
    if (isKept(learner.step)) kept.push(await engine.getState());
    return true;
  }

  function isKept(step: number): boolean {
    return (step <= RECORDED_STEPS && step % KEPT_EVERY === 0) || step === run.step;
  }

  /** What step `step`, counted from 1, was or would be taken with. */
  function settingsOf(step: number): Live {
    if (step > run.step) return run.live;
    return run.changes.filter((change) => change.step <= step).at(-1)?.live ?? run.live;
  }

  /** The mining of the next step, by itself: the engine tells losses and counts of it, but not which triplets it took. */
  async function choices(items: Int32Array): Promise<Choices> {
    const { live } = learner;
    const { loss } = live;
    if (!isTripletLoss(loss)) return { triplets: new Uint8Array(), active: new Uint8Array() };
    const embeddings = await engine.embed(items);
    const labels = Int32Array.from(items, (item) => setup.labels[item]);
    const distances = pairwiseDistances(embeddings, setup.spec.dimensions, live.distance);
    const draw = { seed: setup.seed, step: learner.step };
    const triplets = mineTriplets(distances, labels, live.mining, live.margin, draw);
    const active = new Uint8Array(triplets.length / 3);
    for (let t = 0; t < active.length; t++) {
      const row = triplets[3 * t] * items.length;
      const [positive, negative] = [distances[row + triplets[3 * t + 1]], distances[row + triplets[3 * t + 2]]];
      active[t] = tripletLoss(positive, negative, live.margin, loss) > 0 ? 1 : 0;
    }
    return { triplets: Uint8Array.from(triplets), active };
  }
}

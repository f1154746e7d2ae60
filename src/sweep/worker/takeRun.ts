// One run of a sweep, from its seed to its end, as fast as it goes. It is the lab's own learner on the lab's own engine, so that
// the same settings come to the same weights, bit for bit; only nobody watches, and it is measured at its end alone.
import { CodedError } from '../../core/codedError';
import { recallAt1 } from '../../core/evaluation/retrieval';
import { type Axes, principalAxes, project } from '../../core/projection/projection';
import { createCpuEngine } from '../../engines/cpu/cpuEngine';
import type { Engine } from '../../engines/engine';
import type { RunConfig } from '../../training/protocol/run';
import { ROW_FIELDS, ROW_SIZE } from '../../training/protocol/run';
import { Learner } from '../../training/worker/learner';
import { createStopRules } from '../../training/worker/stopRules';
import type { SweepEnd, SweepOutcome, SweepPicture, SweepRun } from '../protocol/sweepProtocol';

/** A picture before its axes are known. */
interface Moment {
  readonly step: number;
  /** `(shown, dimensions)`. */
  readonly embeddings: Float32Array;
}

/** Steps whose mean stands for the end of a run. */
const LAST_STEPS = 10;

/** A run of `config` with its learner and engine at step 0. */
export async function openRun(config: RunConfig, { live }: Pick<SweepRun, 'live'>) {
  let idleSteps = 0;
  const learner = new Learner({ run: 0, config, live, guests: new Float32Array() }, (minedActive) => {
    idleSteps = minedActive > 0 ? 0 : idleSteps + 1;
  });
  const engine: Engine = await createCpuEngine(learner.setup);
  learner.engine = engine;
  return { learner, engine, idleSteps: () => idleSteps };
}

type OpenRun = Awaited<ReturnType<typeof openRun>>;

/** Takes it to its end, and looks at it on the way where pictures are wanted. */
export async function takeRun(opened: OpenRun, run: SweepRun): Promise<SweepOutcome> {
  const { learner, engine } = opened;
  const moments: Moment[] = [];
  const end = await takeSteps(opened, run, async () => {
    moments.push({ step: learner.step, embeddings: await engine.embed(run.shown) });
  });
  const { dimensions } = learner.setup.spec;
  const measured = end === 'not-finite' ? null : await measure(learner, engine);
  const rows = learner.history.take();
  return {
    end,
    step: learner.step,
    recall: measured?.recall ?? null,
    teaching: meanOfLast(rows, ROW_FIELDS.indexOf('teachingShare')),
    loss: meanOfLast(rows, ROW_FIELDS.indexOf('loss')),
    pictures: moments.flatMap((moment) => pictureOf(moment, measured?.axes ?? null, dimensions)),
  };
}

async function takeSteps(
  { learner, engine, idleSteps }: OpenRun,
  { steps, pictures }: SweepRun,
  look: () => Promise<void>,
): Promise<SweepEnd> {
  const rules = createStopRules();
  const wanted = new Set(pictures);
  for (;;) {
    const reason = rules.reason(learner.step, steps, idleSteps());
    if (reason !== null || wanted.has(learner.step)) await look();
    if (reason !== null) return reason === 'nothing-to-learn' ? reason : 'steps-done';
    try {
      await learner.takeStep(engine);
    } catch (error) {
      if (error instanceof CodedError && error.code === 'not-finite') return 'not-finite';
      throw error;
    }
  }
}

/** Recall as the lab measures it, and the axes of the pictures; no more, because a run of the grid is measured once. */
async function measure({ data, setup }: Learner, engine: Engine) {
  const { heldOutItems, labels } = data;
  const { dimensions } = setup.spec;
  const embeddings = await engine.embed(heldOutItems);
  const heldOutLabels = Int32Array.from(heldOutItems, (item) => labels[item]);
  const { recall } = recallAt1(embeddings, heldOutLabels, dimensions, 'plain');
  return { recall, axes: principalAxes(embeddings, dimensions, 2) };
}

/** Without axes, and in two dimensions, the space itself. What is not finite is no picture. */
function pictureOf({ step, embeddings }: Moment, axes: Axes | null, dimensions: number): SweepPicture[] {
  if (!embeddings.every(Number.isFinite)) return [];
  const count = embeddings.length / dimensions;
  if (!axes) return dimensions === 2 ? [{ step, places: embeddings }] : [];
  const out = new Float32Array(count * axes.outDims);
  project(axes, embeddings, out);
  return [{ step, places: out }];
}

/** Of a column of `rows` (steps, ROW_SIZE); null without steps. */
function meanOfLast(rows: Float32Array, column: number): number | null {
  const steps = rows.length / ROW_SIZE;
  const from = Math.max(0, steps - LAST_STEPS);
  if (steps === 0) return null;
  let sum = 0;
  for (let step = from; step < steps; step++) sum += rows[step * ROW_SIZE + column];
  return sum / (steps - from);
}

// A run without a worker, a clock or a page: the same data, batches, engine and measures, for tests of training itself.
import { recallAt1 } from '../../src/core/evaluation/retrieval';
import { pairDistances } from '../../src/core/evaluation/verification';
import type { Metric, Numbers } from '../../src/core/loss/kinds';
import { createSimdEngine } from '../../src/engines/cpu/simd/simdEngine';
import { liveSettings, runConfig } from '../../src/session/run/runConfig';
import { type PresetId, presetSettings } from '../../src/session/settings/presets';
import type { StepReport } from '../../src/training/protocol/run';
import { Learner } from '../../src/training/worker/learner';
import { dataOf } from './dataOf';

export interface Measure {
  /** Recall@1 over the held-out items. */
  readonly recall: number;
  /** Mean plain and mean squared distance of held-out pairs of different classes. */
  readonly different: number;
  readonly differentSquared: number;
}

/** A preset as it is, but for its seed. */
export function startRun(preset: PresetId, seed: number) {
  const settings = { ...presetSettings(preset), seed };
  const data = dataOf(settings);
  const learner = new Learner(
    { run: 1, config: runConfig(settings, data), live: liveSettings(settings), guests: new Float32Array() },
    () => {},
  );
  const engine = createSimdEngine(learner.setup);
  const labels = Int32Array.from(data.heldOutItems, (item) => data.labels[item]);

  return {
    data,
    labels,
    setMargin(margin: number) {
      learner.live = { ...learner.live, margin };
    },
    /** Takes steps and gives their reports. */
    async steps(count: number): Promise<StepReport[]> {
      const reports: StepReport[] = [];
      for (let i = 0; i < count; i++) {
        await learner.takeStep(engine);
        if (learner.report) reports.push(learner.report);
        // The test runner wants to hear from its workers now and then.
        await new Promise((resolve) => setImmediate(resolve));
      }
      return reports;
    },
    measure(): Measure {
      const embeddings = engine.embed(data.heldOutItems) as Float32Array;
      const { dimensions } = settings;
      return {
        recall: recallAt1(embeddings, labels, dimensions).recall ?? Number.NaN,
        different: meanDifferent(embeddings, labels, dimensions, 'plain'),
        differentSquared: meanDifferent(embeddings, labels, dimensions, 'squared'),
      };
    },
  };
}

/** Mean distance of pairs of different classes. */
function meanDifferent(embeddings: Numbers, labels: Int32Array, dims: number, metric: Metric): number {
  const { different } = pairDistances(embeddings, labels, dims, metric);
  return different.reduce((sum, distance) => sum + distance, 0) / different.length;
}

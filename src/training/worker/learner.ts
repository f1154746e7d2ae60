// What learns in a run: data, batches, engine and settings, and the state they have come to. It takes a step when told
// to and knows neither when nor who watches. Where the engine has a pipeline, steps are taken before their numbers are
// there; `catchUp` fetches them.
import { createRandom, type Random } from '../../core/random';
import { product } from '../../core/rows';
import { createSampler } from '../../data/batches';
import type { TrainingData } from '../../data/dataSet';
import type { Drained, Engine, EngineSetup, Live, Pipeline, SeenBatch } from '../../engines/engine';
import { startState } from '../../engines/startState';
import type { RunConfig, RunState, StepReport } from '../protocol/run';
import { specOf } from '../protocol/runSpec';
import { createStepHistory, meanBatchDistances } from './stepHistory';

/** A step whose numbers are still on their way. */
interface Underway {
  readonly step: number;
  readonly live: Live;
  readonly items: Int32Array;
}

export class Learner {
  readonly data: TrainingData;
  readonly setup: EngineSetup;
  readonly history = createStepHistory();
  /** Settings of the next step. */
  live: Live;
  engine: Engine | null = null;
  /** Steps taken so far. */
  step = 0;
  /** Of the last step whose numbers are there; `null` before the first. */
  report: StepReport | null = null;

  readonly #random: Random;
  /** One for each stage of the data. */
  readonly #samplers: readonly ((random: Random) => Int32Array)[];
  /** Items whose inputs are there. */
  #ready: number;
  readonly #onStep: (minedActive: number) => void;
  #underway: Underway[] = [];

  /** `onStep` hears of every step, in order, when its numbers are there. Throws what encoder and sampler throw. */
  constructor(config: RunConfig, live: Live, onStep: (minedActive: number) => void) {
    this.live = live;
    this.#onStep = onStep;
    this.data = config.data;
    const { stages, labels, inputs: given } = config.data;
    this.#samplers = stages.map(({ items }) =>
      createSampler(config.data, config.classesPerBatch, config.itemsPerClass, items),
    );
    this.#random = createRandom(config.seed);
    const spec = specOf(config);
    const itemSize = product(spec.itemShape);
    this.#ready = given.length / itemSize;
    const inputs = new Float32Array(labels.length * itemSize);
    inputs.set(given);
    this.setup = { spec, inputs, labels, seed: config.seed, state: startState(spec, config.seed) };
  }

  /** Whether the next step would draw from items that are not there yet. */
  get waits(): boolean {
    return this.data.stages[this.#stage].items > this.#ready;
  }

  /** Inputs of the items from `from` on have come. */
  grow(from: number, inputs: Float32Array): void {
    const itemSize = product(this.setup.spec.itemShape);
    this.setup.inputs.set(inputs, from * itemSize);
    this.#ready = from + inputs.length / itemSize;
    this.engine?.inputsChanged?.();
  }

  startState(): RunState {
    return { engine: this.setup.state, random: this.#random.state(), report: null, rows: this.history.peek() };
  }

  /**
   * Rejects with `not-finite` when weights have become useless; the next call draws another batch. Without a pipeline
   * the step has not been taken then, with one it may be any step since numbers last came.
   */
  async takeStep(engine: Engine): Promise<void> {
    const { live } = this;
    const items = this.#samplers[this.#stage](this.#random);
    if (engine.pipeline) return this.#submit(engine.pipeline, items, live);
    const batch = await engine.step(items, live);
    this.step++;
    const labels = Int32Array.from(items, (item) => this.data.labels[item]);
    this.history.add(this.step, batch, meanBatchDistances(batch.distances, labels), live);
    this.#take(batch, items, live);
  }

  /** Waits for the numbers of all steps up to `step`. Nothing to do without a pipeline. Rejects like `takeStep`. */
  async catchUp(step = this.step): Promise<void> {
    const pipeline = this.engine?.pipeline;
    const owed = () => this.#underway.length > 0 && this.#underway[0].step <= step;
    if (pipeline && owed()) this.#file(pipeline.collect());
    if (pipeline && owed()) this.#file(await pipeline.drain());
  }

  /** To be asked between two steps. Rejects like `takeStep`. */
  async state(engine: Engine): Promise<RunState> {
    await this.catchUp();
    const random = this.#random.state();
    const rows = this.history.peek();
    return { engine: await engine.getState(), random, report: this.report, rows };
  }

  /** Goes on from a state as if it had come to it itself. */
  resume(state: RunState): void {
    this.goBack(state);
    this.#random.restore(state.random);
    this.history.replace(state.rows);
  }

  /** Weights, step and report of an earlier state; the batches go on. */
  goBack(state: RunState): void {
    this.engine?.setState(state.engine);
    this.#underway = [];
    this.step = state.engine.step;
    this.report = state.report;
    this.history.forgetAfter(this.step);
  }

  /** The batch that the next step will draw; the run's own generator is left alone. */
  nextBatch(): Int32Array {
    const random = createRandom(0);
    random.restore(this.#random.state());
    return this.#samplers[this.#stage](random);
  }

  /** The first batch of the run, for checks on throwaway weights; the run's own generator is left alone. */
  exampleBatch(): Int32Array {
    return this.#samplers[0](createRandom(this.setup.seed));
  }

  get #stage(): number {
    return this.data.stages.filter(({ step }) => step <= this.step).length - 1;
  }

  /** Where earlier numbers are due, they are fetched while this step is computed: the GPU does not wait for the reader. */
  async #submit(pipeline: Pipeline, items: Int32Array, live: Live): Promise<void> {
    const drained = pipeline.hasRoom ? null : pipeline.drain();
    // Heard of below, unless the step itself cannot be taken.
    drained?.catch(() => {});
    pipeline.submit(items, live);
    this.step++;
    this.#underway.push({ step: this.step, live, items });
    if (drained) this.#file(await drained);
  }

  #file({ steps, distances }: Drained): void {
    steps.forEach((numbers, i) => {
      const next = this.#underway.shift();
      if (!next) return;
      const { meanSame: same, meanDifferent: different } = numbers;
      this.history.add(next.step, numbers, { same, different }, next.live);
      // Only the last step's distances are there, and only its report is ever shown.
      const shown = i === steps.length - 1 ? distances : null;
      this.#take({ ...numbers, distances: shown ?? new Float32Array(0) }, next.items, next.live);
    });
  }

  #take(batch: SeenBatch, items: Int32Array, live: Live): void {
    const { loss, lossAllValid, activeFraction, counts, mined, minedActive, pairs, teachingPairs, distances } = batch;
    const numbers = { loss, lossAllValid, activeFraction, counts, mined, minedActive, pairs, teachingPairs };
    this.report = { ...numbers, distances, live, items };
    this.#onStep(minedActive);
  }
}

// The learning state of a run: its data, batches, engine and settings, and what they have come to. It takes a step when
// told to; when that happens and what is shown of it are decided elsewhere. On an engine with a pipeline a step is taken
// before its numbers are there; `catchUp` fetches them.
import { createRandom, type Random } from '../../core/random';
import { product } from '../../core/rows';
import { createSampler } from '../../data/batches';
import { classRowsOf } from '../../data/classRows';
import type { TrainingData } from '../../data/dataSet';
import type {
  BatchMeans,
  Drained,
  Engine,
  EngineSetup,
  EngineState,
  Live,
  Pipeline,
  SeenBatch,
} from '../../engines/engine';
import { guestCount, MOST_GUESTS } from '../../engines/guests';
import { startState } from '../../engines/startState';
import type { StartCommand } from '../protocol/commands';
import type { RunState, StepReport } from '../protocol/run';
import { specOf } from '../protocol/runSpec';
import { createChangeLog } from './changeLog';
import { batchMeans, createStepHistory } from './stepHistory';

/** A step whose numbers are still on their way. */
interface Underway {
  readonly step: number;
  readonly live: Live;
  readonly items: Int32Array;
}

export type LearnerStart = Pick<StartCommand, 'run' | 'config' | 'live' | 'guests'>;

/** See the head of this file. It starts at step 0, without an engine. */
export class Learner {
  /** Names the start of the run, as in `StartCommand`. */
  readonly run: number;
  readonly data: TrainingData;
  readonly setup: EngineSetup;
  readonly history = createStepHistory();
  readonly changes = createChangeLog();
  /** Settings of the next step. */
  live: Live;
  engine: Engine | null = null;
  /** Steps taken so far. */
  step = 0;
  /** Of the last step whose numbers are there; `null` before the first. */
  report: StepReport | null = null;
  /** Row numbers of the guests in the inputs. */
  guests = new Int32Array();

  readonly #itemSize: number;
  readonly #random: Random;
  /** One for each stage of the data. */
  readonly #samplers: readonly ((random: Random) => Int32Array)[];
  /** Items whose inputs are there. */
  #ready: number;
  readonly #onStep: (minedActive: number) => void;
  #underway: Underway[] = [];

  /**
   * `onStep` is called for every step, in order, when its numbers are there. Throws what encoder, sampler and `setGuests`
   * throw.
   */
  constructor({ run, config, live, guests }: LearnerStart, onStep: (minedActive: number) => void) {
    this.run = run;
    this.live = live;
    this.#onStep = onStep;
    this.data = config.data;
    const { stages, labels, inputs: given } = config.data;
    this.#samplers = stages.map(({ items }) =>
      createSampler(config.data, config.classesPerBatch, config.itemsPerClass, items),
    );
    this.#random = createRandom(config.seed);
    const spec = specOf(config);
    this.#itemSize = product(spec.itemShape);
    this.#ready = given.length / this.#itemSize;
    const inputs = new Float32Array((labels.length + MOST_GUESTS) * this.#itemSize);
    inputs.set(given);
    const { seed } = config;
    const classes = config.classVectors ? classRowsOf(config.data) : undefined;
    this.setup = { spec, inputs, labels, seed, state: startState(spec, seed, classes), ...(classes && { classes }) };
    this.setGuests(guests);
  }

  /** Whether the next step would draw from items that are not there yet. */
  get waits(): boolean {
    return this.data.stages[this.#stage].items > this.#ready;
  }

  /** Inputs of the items from `from` on have come. */
  grow(from: number, inputs: Float32Array): void {
    this.setup.inputs.set(inputs, from * this.#itemSize);
    this.#ready = from + inputs.length / this.#itemSize;
    this.engine?.inputsChanged?.();
  }

  /**
   * Other guests, `(rows, product(itemShape))`, in the place of all former ones. They lie behind the items, where no
   * sampler looks. Throws `rows-shape`, `not-finite`, or `item-range` for more than MOST_GUESTS.
   */
  setGuests(inputs: Float32Array): void {
    const rows = guestCount(inputs, this.#itemSize);
    const { length } = this.setup.labels;
    this.setup.inputs.set(inputs, length * this.#itemSize);
    this.guests = Int32Array.from({ length: rows }, (_, i) => length + i);
    this.engine?.inputsChanged?.();
  }

  startState(): RunState {
    return this.#stateWith(this.setup.state);
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
    this.#take({ step: this.step, live, items }, batch, batchMeans(batch.distances, labels));
  }

  /** Waits for the numbers of all steps up to `step`. Nothing to do without a pipeline. Rejects like `takeStep`. */
  async catchUp(step = this.step): Promise<void> {
    const pipeline = this.engine?.pipeline;
    const owed = () => this.#underway.length > 0 && this.#underway[0].step <= step;
    if (pipeline && owed()) this.#file(pipeline.collect());
    if (pipeline && owed()) this.#file(await pipeline.drain());
  }

  /** To be called between two steps. Rejects like `takeStep`. */
  async state(engine: Engine): Promise<RunState> {
    await this.catchUp();
    return this.#stateWith(await engine.getState());
  }

  /** Goes on from a state as if the run had come to it itself. */
  resume(state: RunState): void {
    this.goBack(state);
    this.#random.restore(state.random);
    this.history.replace(state.rows);
    this.changes.replace(state.changes);
  }

  /** Weights, step and report of an earlier state; the batches go on. */
  goBack(state: RunState): void {
    this.engine?.setState(state.engine);
    this.#underway = [];
    this.step = state.engine.step;
    this.report = state.report;
    this.history.forgetAfter(this.step);
    this.changes.forgetAfter(this.step);
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

  #stateWith(engine: EngineState): RunState {
    const { run, report } = this;
    return {
      run,
      engine,
      random: this.#random.state(),
      report,
      rows: this.history.peek(),
      changes: this.changes.all(),
    };
  }

  get #stage(): number {
    return this.data.stages.filter(({ step }) => step <= this.step).length - 1;
  }

  /** Where earlier numbers are due, they are read while this step is computed: the GPU does not wait for the read. */
  async #submit(pipeline: Pipeline, items: Int32Array, live: Live): Promise<void> {
    const drained = pipeline.hasRoom ? null : pipeline.drain();
    // Its rejection is passed on below, unless the step itself cannot be taken.
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
      // Only the last step's distances are there, and only its report is ever shown.
      const shown = i === steps.length - 1 ? distances : null;
      this.#take(next, { ...numbers, distances: shown ?? new Float32Array(0) }, numbers);
    });
  }

  #take({ step, live, items }: Underway, batch: SeenBatch, { meanSame, meanDifferent }: BatchMeans): void {
    this.history.add(step, { ...batch, meanSame, meanDifferent }, live);
    this.changes.note(step, live);
    const { loss, lossAllValid, activeFraction, counts, mined, minedActive, pairs, teachingPairs, distances } = batch;
    const numbers = { loss, lossAllValid, activeFraction, counts, mined, minedActive, pairs, teachingPairs };
    const { cosines } = batch;
    this.report = { ...numbers, distances, live, items, ...(cosines && { cosines }) };
    this.#onStep(minedActive);
  }
}

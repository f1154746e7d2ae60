// What learns in a run: data, batches, engine and settings, and the state they have come to. It takes a step when told
// to and knows neither when nor who watches.
import { createRandom, type Random } from '../core/random';
import { createSampler } from '../data/batches';
import { createDataSet } from '../data/createDataSet';
import type { DataSet } from '../data/dataSet';
import { encoderSpec } from './encoder';
import type { Engine, EngineSetup, Live } from './engine';
import type { RunConfig, RunState, StepReport } from './protocol';
import { startState } from './startState';
import { createStepHistory } from './stepHistory';

export class Learner {
  readonly data: DataSet;
  readonly setup: EngineSetup;
  readonly history = createStepHistory();
  /** Settings of the next step. */
  live: Live;
  engine: Engine | null = null;
  /** Steps taken so far. */
  step = 0;
  /** Of the last step; `null` before the first. */
  report: StepReport | null = null;

  private readonly random: Random;
  private readonly sample: (random: Random) => Int32Array;

  /** Throws what data set, encoder and sampler throw. */
  constructor(config: RunConfig, live: Live) {
    this.live = live;
    this.data = createDataSet(config.data);
    this.sample = createSampler(this.data, config.classesPerBatch, config.itemsPerClass);
    this.random = createRandom(config.seed);
    const { itemShape, inputs, labels } = this.data;
    const spec = encoderSpec(itemShape, config.dimensions, config.normalize);
    this.setup = { spec, inputs, labels, seed: config.seed, state: startState(spec, config.seed) };
  }

  startState(): RunState {
    return { engine: this.setup.state, random: this.random.state(), report: null, rows: this.history.peek() };
  }

  /** Rejects with `not-finite`, step not taken, when weights have become useless; the next call draws another batch. */
  async takeStep(engine: Engine): Promise<StepReport> {
    const { live } = this;
    const items = this.sample(this.random);
    const batch = await engine.step(items, live);
    this.step++;
    const labels = Int32Array.from(items, (item) => this.data.labels[item]);
    this.history.add(this.step, batch, labels, live);
    const { loss, lossAllValid, activeFraction, counts, mined, minedActive, pairs, teachingPairs, distances } = batch;
    const numbers = { loss, lossAllValid, activeFraction, counts, mined, minedActive, pairs, teachingPairs };
    this.report = { ...numbers, distances, live, items };
    return this.report;
  }

  /** To be asked between two steps. */
  async state(engine: Engine): Promise<RunState> {
    const random = this.random.state();
    const rows = this.history.peek();
    return { engine: await engine.getState(), random, report: this.report, rows };
  }

  /** Goes on from a state as if it had come to it itself. */
  resume(state: RunState): void {
    this.goBack(state);
    this.random.restore(state.random);
    this.history.replace(state.rows);
  }

  /** Weights, step and report of an earlier state; the batches go on. */
  goBack(state: RunState): void {
    this.engine?.setState(state.engine);
    this.step = state.engine.step;
    this.report = state.report;
    this.history.forgetAfter(this.step);
  }

  /** The batch that the next step will draw; the run's own generator is left alone. */
  nextBatch(): Int32Array {
    const random = createRandom(0);
    random.restore(this.random.state());
    return this.sample(random);
  }

  /** The first batch of the run, for checks on throwaway weights; the run's own generator is left alone. */
  exampleBatch(): Int32Array {
    return this.sample(createRandom(this.setup.seed));
  }
}

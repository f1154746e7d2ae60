// One run in a worker: takes a step, evaluates, shows frames, keeps checkpoints, and reports. When that happens is its
// scheduler's business; every method that returns a promise is called between two steps, one at a time.
import { CodedError } from '../../core/codedError';
import type { Engine, EngineSetup, Live } from '../../engines/engine';
import type { Report } from '../../workers/protocol/messages';
import type { StartCommand } from '../protocol/commands';
import { isEvaluated } from '../protocol/evaluationInterval';
import type { PauseReason, RunReport } from '../protocol/reports';
import type { RunState, Selection } from '../protocol/run';
import { type Checkpoints, createCheckpoints } from './checkpoints';
import type { Clock } from './clock';
import { FramePublisher } from './framePublisher';
import { Learner } from './learner';
import type { Schedule, ScheduledRun } from './schedule';
import { createStepRate } from './stepRate';

export type Post = (report: Report, transfer?: Transferable[]) => void;

type Body<R> = R extends RunReport ? Omit<R, 'runId' | 'generation'> : never;

/** A run at step 0; it can do nothing before `open` has made its engine. */
export class TrainingRun implements ScheduledRun {
  readonly #runId: number;
  readonly #postReport: Post;
  readonly #clock: Clock;
  readonly #schedule: Schedule;
  readonly #learner: Learner;
  readonly #rate = createStepRate();
  readonly #publisher: FramePublisher;
  #generation: number;
  #checkpoints: Checkpoints;
  #idleSteps = 0;
  /** The next step takes a frame along: its places are read while the step is computed. */
  #frameDue = false;
  /** Weights went back to a checkpoint since steps were last asked for. */
  #rolledBack = false;

  /** Throws what encoder and sampler throw, and what guests of a wrong shape throw. */
  constructor(command: StartCommand, post: Post, clock: Clock, schedule: Schedule) {
    this.#runId = command.runId;
    this.#generation = command.generation;
    this.#postReport = post;
    this.#clock = clock;
    this.#schedule = schedule;
    this.#learner = new Learner(command, (minedActive) => {
      this.#idleSteps = minedActive > 0 ? 0 : this.#idleSteps + 1;
    });
    this.#checkpoints = createCheckpoints(this.#learner.startState(), clock.now());
    this.#publisher = new FramePublisher(this.#learner, command.selection, clock, (body, transfer) =>
      this.#post(body, transfer),
    );
  }

  get setup(): EngineSetup {
    return this.#learner.setup;
  }

  /** Null until `open` has made it. */
  get engine(): Engine | null {
    return this.#learner.engine;
  }

  /** Settings of the next step. */
  get live(): Live {
    return this.#learner.live;
  }

  get step(): number {
    return this.#learner.step;
  }

  get waits(): boolean {
    return this.#learner.waits;
  }

  get idleSteps(): number {
    return this.#idleSteps;
  }

  get stale(): boolean {
    return this.#publisher.stale;
  }

  get mayShow(): boolean {
    return this.#publisher.mayShow(this.#schedule.hurried);
  }

  /** Rejects with what `makeEngine` rejects with. */
  async open(makeEngine: (setup: EngineSetup) => Engine | Promise<Engine>): Promise<void> {
    const engine = await makeEngine(this.setup);
    this.#learner.engine = engine;
    this.#post({ type: 'started', engine: engine.kind });
  }

  /** Other settings may find something to learn where the old ones did not. */
  setLive(live: Live): void {
    this.#learner.live = live;
    this.#idleSteps = 0;
  }

  setSelection(selection: Selection): void {
    this.#publisher.setSelection(selection);
  }

  grantFrame(): void {
    this.#publisher.grantFrame();
  }

  rearm(): void {
    this.#idleSteps = 0;
    this.#rolledBack = false;
  }

  /** Inputs of the items from `from` on have come. */
  grow(from: number, inputs: Float32Array): void {
    this.#learner.grow(from, inputs);
  }

  /** `inputs` as in the command `setGuests`. Throws `rows-shape`, `not-finite` or `item-range`. */
  setGuests(inputs: Float32Array): void {
    this.#learner.setGuests(inputs);
    this.#publisher.touch();
  }

  /** Goes on from `state` as if the run had come to it itself; reports bear `generation` from now on. */
  import(state: RunState, generation: number): void {
    this.#generation = generation;
    this.#checkpoints = createCheckpoints(state, this.#clock.now());
    this.#learner.resume(state);
    this.#publisher.startOver();
  }

  /** Gives `answer` the state of the run. */
  async export(answer: (state: RunState) => void): Promise<void> {
    await this.#finite(async (engine) => answer(await this.#learner.state(engine)));
  }

  /** The first batch of the run, for checks on throwaway weights. */
  exampleBatch(): Int32Array {
    return this.#learner.exampleBatch();
  }

  async takeStep(): Promise<void> {
    const { engine } = this.#learner;
    if (!engine) return;
    try {
      const frame = this.#frameDue ? this.#sendFrame() : null;
      // Its rejection is passed on below, unless the step itself fails.
      frame?.catch(() => {});
      await this.#learner.takeStep(engine);
      await frame;
    } catch (error) {
      this.#rollBack(error);
      // What was measured since is not so any more.
      return this.evaluate();
    }
    this.#rate.note(this.#clock.now());
    this.#publisher.touch();
    if (isEvaluated(this.step, this.#schedule.speed)) await this.evaluate();
    if (this.#checkpoints.due(this.step, this.#clock.now())) await this.#checkpoint(engine);
  }

  evaluate(): Promise<void> {
    return this.#finite((engine) => this.#publisher.sendEvaluation(engine));
  }

  /**
   * A frame now, or along with the next step where one is due and would have to wait for the frame. Runs that keep step
   * show theirs at once, because frames of one moment must be of one step.
   */
  async show(): Promise<void> {
    const { shared, hurried } = this.#schedule;
    if (this.#learner.engine?.pipeline && !shared && hurried) this.#frameDue = true;
    else await this.#sendFrame();
  }

  async endOrder(order: number, reason: PauseReason): Promise<void> {
    await this.evaluate();
    // Runs that keep step have shown theirs together.
    if (!this.#schedule.shared) await this.#sendFrame();
    this.#post({ type: 'paused', order, reason, step: this.step });
  }

  fail({ code, values }: CodedError): void {
    if (code === 'context-lost') {
      this.#post({ type: 'lost', reason: values.reason === 'time-limit' ? 'time-limit' : 'event' });
    } else this.#post({ type: 'failed', code, values });
  }

  /** Called last. */
  dispose(): void {
    this.#learner.engine?.dispose();
  }

  #post(body: Body<RunReport>, transfer?: Transferable[]): void {
    this.#postReport({ ...body, runId: this.#runId, generation: this.#generation }, transfer);
  }

  #sendFrame(): Promise<void> {
    this.#frameDue = false;
    return this.#finite((engine) => {
      const { playing, interval } = this.#schedule;
      const stepsPerSecond = playing ? this.#rate.perSecond(this.#clock.now()) : 0;
      return this.#publisher.sendFrame(engine, { stepsPerSecond, interval });
    });
  }

  async #checkpoint(engine: Engine): Promise<void> {
    try {
      const state = await this.#learner.state(engine);
      if (!state.engine.parameters.every(Number.isFinite)) throw new CodedError('not-finite');
      this.#checkpoints.keep(state, this.#clock.now());
      this.#post({ type: 'copy', state });
    } catch (error) {
      this.#rollBack(error);
    }
  }

  /** Measures; where the weights turn out not to be finite any more, rolls back and measures again. */
  async #finite(measure: (engine: Engine) => Promise<void>): Promise<void> {
    const { engine } = this.#learner;
    if (!engine) return;
    try {
      await measure(engine);
    } catch (error) {
      this.#rollBack(error);
      await measure(engine);
    }
  }

  /**
   * Weights go back to the last finite checkpoint; the batches go on, because the same batch from the same weights would
   * fail again. The second time since steps were last asked for, the run stops as well. Other errors are thrown again.
   */
  #rollBack(error: unknown): void {
    if (!(error instanceof CodedError && error.code === 'not-finite')) throw error;
    this.#learner.goBack(this.#checkpoints.restorePoint());
    this.#publisher.startOver();
    if (this.#rolledBack) return this.#schedule.stop('not-finite');
    this.#rolledBack = true;
    this.#post({ type: 'rolledBack', step: this.step });
  }
}

// One run in a worker: commands in, steps, reports out. Everything that touches the engine goes through one queue, so
// that a step is never interrupted and answers come in order. Runs that keep step share that queue and one step loop.
import { CodedError, type ErrorValues, toCodedError } from '../../core/codedError';
import type { Engine, EngineSetup, Live } from '../../engines/engine';
import type { Report } from '../../workers/protocol/messages';
import type { StartCommand } from '../protocol/commands';
import { evaluationInterval } from '../protocol/evaluationInterval';
import type { PauseReason, RunReport } from '../protocol/reports';
import type { RunState, Selection } from '../protocol/run';
import { type Checkpoints, createCheckpoints } from './checkpoints';
import { type Clock, workerClock } from './clock';
import { FramePublisher } from './framePublisher';
import { inStep } from './inStep';
import { Learner } from './learner';
import { type LoopWork, StepLoop } from './stepLoop';
import { createStepRate } from './stepRate';
import { createStopRules } from './stopRules';
import { createTaskQueue, type TaskQueue } from './taskQueue';

export type Post = (report: Report, transfer?: Transferable[]) => void;
export type MakeEngine = (setup: EngineSetup) => Engine | Promise<Engine>;
export type Refuse = (code: string, values: ErrorValues) => void;

type Body<R> = R extends RunReport ? Omit<R, 'runId' | 'generation'> : never;

export class TrainingRun {
  readonly #runId: number;
  readonly #postReport: Post;
  readonly #clock: Clock;
  readonly #learner: Learner;
  readonly #queue: TaskQueue;
  readonly #rate = createStepRate();
  readonly #rules = createStopRules();
  readonly #loop: StepLoop;
  /** The runs on one clock with this one, the one that takes their orders first; itself alone if it keeps step with none. */
  readonly #together: TrainingRun[];
  readonly #shared: LoopWork;
  readonly #publisher: FramePublisher;
  #generation: number;
  #checkpoints: Checkpoints;
  /** The next step takes a frame along: its numbers are on their way while the step is computed. */
  #frameDue = false;
  /** Weights went back to a copy since training was last asked for. */
  #wentBack = false;
  #failure: CodedError | null = null;

  /** Throws what encoder and sampler throw. */
  constructor(command: StartCommand, post: Post, clock: Clock = workerClock, leader: TrainingRun | null = null) {
    const { selection, pacedSteps, speed } = command;
    this.#runId = command.runId;
    this.#generation = command.generation;
    this.#postReport = post;
    this.#clock = clock;
    this.#learner = new Learner(command, (minedActive) => this.#rules.noteStep(minedActive));
    this.#checkpoints = createCheckpoints(this.#learner.startState(), clock.now());
    this.#publisher = new FramePublisher(this.#learner, selection, clock, (body, transfer) =>
      this.#post(body, transfer),
    );
    this.#together = leader ? leader.#together : [];
    this.#queue = leader ? leader.#queue : createTaskQueue((error) => this.#fail(error));
    this.#shared = leader ? leader.#shared : this.#work();
    this.#loop = leader ? leader.#loop : new StepLoop(clock, this.#queue, this.#shared, pacedSteps, speed);
    this.#together.push(this);
  }

  get setup(): EngineSetup {
    return this.#learner.setup;
  }

  open(makeEngine: MakeEngine): void {
    this.#queue.add(async () => {
      const engine = await makeEngine(this.setup);
      this.#learner.engine = engine;
      this.#post({ type: 'started', engine: engine.kind });
    });
    this.#refresh();
  }

  setLive(live: Live): void {
    if (live.margin !== this.#learner.live.margin) this.#loop.slowDown();
    this.#learner.live = live;
    this.#rules.settingsChanged();
  }

  setSpeed(speed: number): void {
    this.#loop.setSpeed(speed);
  }

  setSelection(selection: Selection): void {
    this.#publisher.setSelection(selection);
    this.#refresh();
  }

  grow(from: number, inputs: Float32Array): void {
    this.#queue.add(() => {
      this.#learner.grow(from, inputs);
      this.#loop.goOn();
    });
  }

  setGuests(inputs: Float32Array): void {
    this.#queue.add(async () => {
      this.#learner.setGuests(inputs);
      this.#publisher.touch();
      await this.#shared.show();
    });
  }

  grantFrame(): void {
    this.#publisher.grantFrame();
    this.#queue.add(() => this.#shared.show());
  }

  play(order: number, until: number | null): void {
    for (const run of this.#together) {
      run.#rules.rearm();
      run.#wentBack = false;
    }
    this.#loop.play(order, until);
  }

  pause(order: number): void {
    this.#loop.pause(order);
  }

  takeSteps(order: number, count: number): void {
    for (const run of this.#together) run.#wentBack = false;
    this.#loop.takeSteps(order, count);
  }

  /** `halt`: steps asked for by hand are finished, play ends here without a word. */
  export(halt: boolean, answer: (state: RunState) => void, refuse: Refuse): void {
    const task = async (engine: Engine) => {
      if (halt) await this.#loop.settle();
      await this.#finite(async () => answer(await this.#learner.state(engine)));
    };
    this.between(task, refuse);
  }

  import(state: RunState, generation: number): void {
    this.#queue.add(() => {
      this.#generation = generation;
      this.#checkpoints = createCheckpoints(state, this.#clock.now());
      this.#learner.resume(state);
      this.#loop.startOver();
      this.#publisher.startOver();
    });
    this.#refresh();
  }

  /** Runs something of the caller's between two steps; `refuse` if the run ends before that. */
  between(task: (engine: Engine) => Promise<void> | void, refuse: Refuse): void {
    const dropped = () => {
      const { code, values } = this.#failure ?? new CodedError('worker-gone');
      refuse(code, values);
    };
    this.#queue.add(() => (this.#learner.engine ? task(this.#learner.engine) : dropped()), dropped);
  }

  exampleBatch(): Int32Array {
    return this.#learner.exampleBatch();
  }

  /** The GPU context is gone, and with it this run. */
  lose(): void {
    this.#fail(new CodedError('context-lost'));
  }

  dispose(): void {
    this.#loop.halt();
    this.#queue.close(() => this.#learner.engine?.dispose());
  }

  #post(body: Body<RunReport>, transfer?: Transferable[]): void {
    this.#postReport({ ...body, runId: this.#runId, generation: this.#generation }, transfer);
  }

  /** Of runs that keep step, none goes on alone. */
  #fail(error: unknown): void {
    for (const run of this.#together) run.#end(error);
  }

  #end(error: unknown): void {
    if (this.#failure) return;
    const coded = toCodedError(error);
    this.#failure = coded;
    this.#loop.halt();
    this.#queue.close();
    if (coded.code === 'context-lost') this.#post({ type: 'lost' });
    else this.#post({ type: 'failed', code: coded.code, values: coded.values });
  }

  /** What the loop of runs that keep step does: of each, its part. */
  #work(): LoopWork {
    return inStep(this.#together, {
      step: (run) => run.#learner.step,
      takeStep: (run) => run.#takeStep(),
      waits: (run) => run.#learner.waits,
      reasonToStop: (run, step, until) => run.#rules.reason(step, until),
      mayShow: (run) => run.#publisher.mayShow(run.#loop.hurried),
      show: (run) => run.#show(),
      ended: (run, order, reason) => run.#endOrder(order, reason),
    });
  }

  /** A evaluation and a frame of things as they stand. */
  #refresh(): void {
    this.#queue.add(async () => {
      await this.#sendEvaluation();
      await this.#shared.show();
    });
  }

  async #takeStep(): Promise<void> {
    const { engine } = this.#learner;
    if (!engine) return;
    try {
      const frame = this.#frameDue ? this.#sendFrame() : null;
      // Heard of below, unless the step itself fails.
      frame?.catch(() => {});
      await this.#learner.takeStep(engine);
      await frame;
    } catch (error) {
      return this.#goBack(error);
    }
    this.#rate.note(this.#clock.now());
    this.#publisher.touch();
    if (this.#learner.step % evaluationInterval(this.#loop.speed) === 0) await this.#sendEvaluation();
    if (this.#checkpoints.due(this.#learner.step, this.#clock.now())) await this.#sendCopy(engine);
  }

  /** A frame now, or with the next step where that is due and would only wait for it. Runs that keep step do not part. */
  async #show(): Promise<void> {
    const takesAlong = this.#learner.engine?.pipeline && this.#together.length === 1 && this.#loop.hurried;
    if (takesAlong) this.#frameDue = true;
    else await this.#sendFrame();
  }

  async #endOrder(order: number, reason: PauseReason): Promise<void> {
    await this.#sendEvaluation();
    await this.#sendFrame();
    this.#post({ type: 'paused', order, reason, step: this.#learner.step });
  }

  #sendEvaluation(): Promise<void> {
    return this.#finite((engine) => this.#publisher.sendEvaluation(engine));
  }

  #sendFrame(): Promise<void> {
    this.#frameDue = false;
    return this.#finite((engine) => {
      const { playing, interval } = this.#loop;
      const stepsPerSecond = playing ? this.#rate.perSecond(this.#clock.now()) : 0;
      return this.#publisher.sendFrame(engine, { stepsPerSecond, interval });
    });
  }

  async #sendCopy(engine: Engine): Promise<void> {
    try {
      const state = await this.#learner.state(engine);
      if (!state.engine.parameters.every(Number.isFinite)) throw new CodedError('not-finite');
      this.#checkpoints.keep(state, this.#clock.now());
      this.#post({ type: 'copy', state });
    } catch (error) {
      this.#goBack(error);
    }
  }

  /** Measures; where the weights turn out not to be finite any more, goes back and measures again. */
  async #finite(measure: (engine: Engine) => Promise<void>): Promise<void> {
    const { engine } = this.#learner;
    if (!engine) return;
    try {
      await measure(engine);
    } catch (error) {
      this.#goBack(error);
      await measure(engine);
    }
  }

  /**
   * Weights go back to the last finite copy; the batches go on, because the same batch from the same weights would fail
   * again. The second time since training was last asked for, the run stops as well. Other errors are passed on.
   */
  #goBack(error: unknown): void {
    if (!(error instanceof CodedError && error.code === 'not-finite')) throw error;
    this.#learner.goBack(this.#checkpoints.restorePoint());
    this.#publisher.startOver();
    if (this.#wentBack) return this.#loop.stop('not-finite');
    this.#wentBack = true;
    this.#post({ type: 'rolledBack', step: this.#learner.step });
  }
}

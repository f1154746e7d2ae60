// What the page gets to see of a run: a frame for each grant, an evaluation at fixed steps. It measures and posts, and
// takes no step.
import type { Axes } from '../../core/projection/projection';
import type { Engine } from '../../engines/engine';
import type { Evaluation, Frame } from '../protocol/reports';
import type { Selection } from '../protocol/run';
import { createBackpressure } from './backpressure';
import type { Clock } from './clock';
import { evaluateItems } from './evaluation';
import type { Learner } from './learner';
import { measurePlaces } from './places';

type Body<R> = Omit<R, 'runId' | 'generation'>;

export type PostBody = (body: Body<Frame> | Body<Evaluation>, transfer: Transferable[]) => void;

/** The pace of steps, as a frame tells it. */
export type Pace = Pick<Frame, 'stepsPerSecond' | 'interval'>;

/** `clock` times the cost of frames; `post` is given reports without the names of run and generation. */
export class FramePublisher {
  readonly #learner: Learner;
  readonly #clock: Clock;
  readonly #post: PostBody;
  readonly #backpressure = createBackpressure();
  #selection: Selection;
  #axes: Axes | undefined;
  /** Step of the last evaluation of these items and this stretch of the run; −1 before it. */
  #evaluatedStep = -1;

  constructor(learner: Learner, selection: Selection, clock: Clock, post: PostBody) {
    this.#learner = learner;
    this.#selection = selection;
    this.#clock = clock;
    this.#post = post;
  }

  setSelection(selection: Selection): void {
    this.#selection = selection;
    this.startOver();
  }

  grantFrame(): void {
    this.#backpressure.grant();
  }

  /** Whether something has changed that no frame has shown. */
  get stale(): boolean {
    return this.#backpressure.stale;
  }

  /** Whether a frame can be shown now. `hurried`: steps are due that would have to wait for it. */
  mayShow(hurried: boolean): boolean {
    return this.#axes !== undefined && this.#backpressure.allows(this.#clock.now(), hurried);
  }

  /** Something has changed that a frame would show. */
  touch(): void {
    this.#backpressure.touch();
  }

  /** Items or weights are others now and must be measured anew; only the axes stay, so that the picture does not turn. */
  startOver(): void {
    this.#evaluatedStep = -1;
    this.touch();
  }

  /** Posts nothing if this step has had one. Rejects with `not-finite` if the weights have become useless. */
  async sendEvaluation(engine: Engine): Promise<void> {
    const selection = this.#selection;
    const learner = this.#learner;
    const { step } = learner;
    if (this.#evaluatedStep === step) return;
    const { heldOutItems, labels } = learner.data;
    const isHeldOut = new Set(heldOutItems);
    const drawn = [...new Set(selection.probes)].filter((item) => !isHeldOut.has(item));
    const items = Int32Array.from([...heldOutItems, ...drawn]);
    const embeddings = await engine.embed(items);
    const dims = learner.setup.spec.dimensions;
    const { axes, evaluation } = evaluateItems(step, items, heldOutItems.length, embeddings, labels, dims, this.#axes);
    this.#axes = axes;
    // A selection that came during the measurement needs an evaluation of its own.
    if (this.#selection === selection) this.#evaluatedStep = step;
    this.#post({ type: 'evaluation', run: learner.run, ...evaluation }, [items.buffer, embeddings.buffer]);
  }

  /** Posts nothing without a grant, a change or axes. Rejects with `not-finite` like the evaluation. */
  async sendFrame(engine: Engine, pace: Pace): Promise<void> {
    const startedAt = this.#clock.now();
    const axes = this.#axes;
    const selection = this.#selection;
    const learner = this.#learner;
    if (!axes || !this.#backpressure.allows(startedAt, false)) return;
    const { step, run, guests } = learner;
    const measured = await measurePlaces(engine, selection, guests, axes, learner.setup.spec.dimensions);
    // A frame and its report are of one step: where numbers come late, the read above has brought them along. The next
    // step may have been taken meanwhile.
    await learner.catchUp(step);
    this.#backpressure.spend();
    if (this.#selection !== selection) this.touch();
    const { report } = learner;
    // The run keeps its report, for the next frame and for copies.
    const { probes, triplet } = selection;
    const sent = report && { ...report, distances: report.distances.slice() };
    const rows = learner.history.take();
    const changes = learner.changes.take();
    const transfer: Transferable[] = [rows.buffer, measured.places.buffer, measured.guestPlaces.buffer];
    if (sent) transfer.push(sent.distances.buffer);
    const shown = { probes, triplet, ...measured };
    this.#post({ type: 'frame', run, step, report: sent, rows, changes, ...shown, ...pace }, transfer);
    this.#backpressure.account(startedAt, this.#clock.now());
  }
}

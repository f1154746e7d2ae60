// What the page gets to see of a run: a frame for each credit, a census at fixed steps. It measures and posts, and
// takes no step.
import type { Axes } from '../core/projection';
import { takeCensus } from './census';
import type { Clock } from './clock';
import type { Engine } from './engine';
import { createFrameCredit } from './frameCredit';
import type { Learner } from './learner';
import { measurePlaces } from './places';
import type { Census, Frame, Watch } from './protocol';

type Body<R> = Omit<R, 'runId' | 'epoch'>;

export type PostBody = (body: Body<Frame> | Body<Census>, transfer: Transferable[]) => void;

/** What a frame says of the pace. */
export type Pace = Pick<Frame, 'stepsPerSecond' | 'interval'>;

export class Reporter {
  readonly #learner: Learner;
  readonly #clock: Clock;
  readonly #post: PostBody;
  readonly #credit = createFrameCredit();
  #watch: Watch;
  #axes: Axes | undefined;
  /** Step of the last census of these items and this stretch of the run; −1 before it. */
  #censusStep = -1;

  constructor(learner: Learner, watch: Watch, clock: Clock, post: PostBody) {
    this.#learner = learner;
    this.#watch = watch;
    this.#clock = clock;
    this.#post = post;
  }

  setWatch(watch: Watch): void {
    this.#watch = watch;
    this.startOver();
  }

  grantFrame(): void {
    this.#credit.grant();
  }

  /** Whether it is time for a frame. `hurried`: steps are due that would have to wait for it. */
  mayShow(hurried: boolean): boolean {
    return this.#axes !== undefined && this.#credit.allows(this.#clock.now(), hurried);
  }

  /** Something has changed that a frame would show. */
  touch(): void {
    this.#credit.touch();
  }

  /** What was measured is about other items or other weights now; only the axes stay, so that the picture does not turn. */
  startOver(): void {
    this.#censusStep = -1;
    this.touch();
  }

  /** Nothing if this step has had one. Rejects with `not-finite` if the weights have become useless. */
  async sendCensus(engine: Engine): Promise<void> {
    const watch = this.#watch;
    const learner = this.#learner;
    const { step } = learner;
    if (this.#censusStep === step) return;
    const { heldOutItems, labels } = learner.data;
    const isHeldOut = new Set(heldOutItems);
    const drawn = [...new Set(watch.probes)].filter((item) => !isHeldOut.has(item));
    const items = Int32Array.from([...heldOutItems, ...drawn]);
    const embeddings = await engine.embed(items);
    const dims = learner.setup.spec.dimensions;
    const { axes, census } = takeCensus(step, items, heldOutItems.length, embeddings, labels, dims, this.#axes);
    this.#axes = axes;
    // A watch that came during the measurement wants a census of its own.
    if (this.#watch === watch) this.#censusStep = step;
    this.#post({ type: 'census', ...census }, [items.buffer, embeddings.buffer]);
  }

  /** Nothing without credit, news or axes. Rejects with `not-finite` like the census. */
  async sendFrame(engine: Engine, pace: Pace): Promise<void> {
    const startedAt = this.#clock.now();
    const axes = this.#axes;
    const watch = this.#watch;
    const learner = this.#learner;
    if (!axes || !this.#credit.allows(startedAt, false)) return;
    const { step } = learner;
    const measured = await measurePlaces(engine, watch, axes, learner.setup.spec.dimensions);
    // A frame and its report are of one step: where numbers come late, the read above has brought them along. The next
    // step may have been taken meanwhile.
    await learner.catchUp(step);
    this.#credit.spend();
    if (this.#watch !== watch) this.touch();
    const { report } = learner;
    // The run keeps its report, for the next frame and for copies.
    const { probes, followed } = watch;
    const sent = report && { ...report, distances: report.distances.slice() };
    const rows = learner.history.take();
    const transfer: Transferable[] = [rows.buffer, measured.places.buffer];
    if (sent) transfer.push(sent.distances.buffer);
    this.#post({ type: 'frame', step, report: sent, rows, probes, followed, ...measured, ...pace }, transfer);
    this.#credit.account(startedAt, this.#clock.now());
  }
}

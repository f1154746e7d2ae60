// When steps are taken: play at a pace, so many by hand, or none. It knows the clock and the queue and no engine.

import type { PauseReason } from '../protocol/reports';
import type { Clock } from './clock';
import { stepInterval } from './pacing';
import type { TaskQueue } from './taskQueue';

/** A slice of steps lasts at most this long, ms, before the inbox is looked at. */
const SLICE = 8;
/** Shorter waits are not worth a timer, ms. */
const NO_WAIT = 1;
/** Steps slow enough to be watched that answer a moved margin. */
const ANSWERING_STEPS = 6;

export interface LoopWork {
  /** Steps taken so far. */
  step(): number;
  takeStep(): Promise<void>;
  /** Whether no step can be taken yet. */
  waits(): boolean;
  /** Why play ends here; asked before and after each of its steps. */
  reasonToStop(until: number | null): PauseReason | null;
  /** A frame, if the page can take one. */
  show(): Promise<void>;
  /** The steps that `order` asked for are over. */
  ended(order: number, reason: PauseReason): Promise<void>;
}

type Mode =
  | { readonly kind: 'idle' }
  | { readonly kind: 'play'; readonly until: number | null }
  | { readonly kind: 'steps'; left: number };

const IDLE: Mode = { kind: 'idle' };

export class StepLoop {
  readonly #clock: Clock;
  readonly #queue: TaskQueue;
  readonly #work: LoopWork;
  readonly #pacedSteps: number;
  /** The stretch of steps that can be watched one by one: its first, and how many. */
  #watched: { readonly from: number; readonly count: number };
  #speed: number;
  #mode: Mode = IDLE;
  #order = 0;
  #nextStepAt = 0;
  /** A slice is in the queue, or what follows it. */
  #turning = false;
  /** Ends of orders that have not been reported yet. */
  readonly #endings: { readonly order: number; readonly reason: PauseReason }[] = [];
  #stopWaiting: () => void = () => {};

  constructor(clock: Clock, queue: TaskQueue, work: LoopWork, pacedSteps: number, speed: number) {
    this.#clock = clock;
    this.#queue = queue;
    this.#work = work;
    this.#pacedSteps = pacedSteps;
    this.#watched = { from: 0, count: pacedSteps };
    this.#speed = speed;
  }

  get playing(): boolean {
    return this.#mode.kind === 'play';
  }

  /** Whether a step is due now, so that whatever else is done holds it up. */
  get hurried(): boolean {
    return this.#mode.kind !== 'idle' && this.#wait <= NO_WAIT;
  }

  /** Milliseconds between the step taken last and the next one. */
  get interval(): number {
    return stepInterval(this.#work.step() - this.#watched.from, this.#watched.count, this.#speed);
  }

  play(order: number, until: number | null): void {
    if (!this.playing) this.#nextStepAt = this.#clock.now();
    this.#order = order;
    this.#mode = { kind: 'play', until };
    this.#wake();
  }

  /** So many steps, as fast as they come; asked again before they are over, so many more. */
  takeSteps(order: number, count: number): void {
    const left = this.#mode.kind === 'steps' ? this.#mode.left : 0;
    this.#order = order;
    this.#mode = { kind: 'steps', left: left + count };
    this.#wake();
  }

  pause(order: number): void {
    this.#order = order;
    this.#end('asked');
  }

  /** The run may not go on, whatever was asked for. */
  stop(reason: PauseReason): void {
    this.#end(reason);
  }

  /** No further step, without a word; the one under way is finished. */
  halt(): void {
    this.#mode = IDLE;
    this.#stopWaiting();
  }

  /** For use inside the queue: finishes the steps asked for by hand as far as they can be taken, halts play, and reports what had ended before. */
  async settle(): Promise<void> {
    while (this.#mode.kind === 'steps' && !this.#work.waits()) await this.#slice();
    this.halt();
    while (this.#endings.length > 0) await this.#reportEnding();
  }

  /** The next few steps can be watched again, as the first ones could; none where those could not. */
  slowDown(): void {
    const from = this.#work.step();
    const rest = this.#watched.from + this.#watched.count - from;
    if (this.#pacedSteps > 0 && rest < ANSWERING_STEPS) this.#watched = { from, count: ANSWERING_STEPS };
  }

  /** Another step is the present one: what was to be watched lay elsewhere. */
  startOver(): void {
    this.#watched = { from: 0, count: this.#pacedSteps };
  }

  /** What was waited for may be there. */
  goOn(): void {
    this.#wake();
  }

  /** At most so many steps a second. */
  get speed(): number {
    return this.#speed;
  }

  setSpeed(speed: number): void {
    this.#speed = speed;
    if (this.#mode.kind === 'idle') return;
    this.#nextStepAt = Math.min(this.#nextStepAt, this.#clock.now() + this.interval);
    this.#wake();
  }

  #end(reason: PauseReason): void {
    this.#endings.push({ order: this.#order, reason });
    this.halt();
    this.#queue.add(() => this.#reportEnding());
  }

  async #reportEnding(): Promise<void> {
    const ending = this.#endings.shift();
    if (ending) await this.#work.ended(ending.order, ending.reason);
  }

  get #wait(): number {
    return this.#mode.kind === 'play' ? this.#nextStepAt - this.#clock.now() : 0;
  }

  #wake(): void {
    if (this.#turning || this.#mode.kind === 'idle' || this.#work.waits()) return;
    this.#stopWaiting();
    const wait = this.#wait;
    if (wait > NO_WAIT) this.#stopWaiting = this.#clock.after(wait, () => this.#turn());
    else this.#turn();
  }

  #turn(): void {
    if (this.#turning) return;
    this.#turning = true;
    this.#queue.add(() => this.#slice());
    // The inbox is read between tasks of the event loop, so a slice ends with one.
    this.#queue.add(() => this.#clock.nextTask());
    this.#queue.add(() => {
      this.#turning = false;
      this.#wake();
    });
  }

  async #slice(): Promise<void> {
    const end = this.#clock.now() + SLICE;
    while (!this.#isOver() && !this.#work.waits()) {
      if (this.#mode.kind === 'steps') this.#mode.left--;
      await this.#work.takeStep();
      if (this.#isOver()) return;
      const now = this.#clock.now();
      this.#nextStepAt = Math.max(now, this.#nextStepAt + this.interval);
      await this.#work.show();
      if (now >= end || !this.hurried) return;
    }
  }

  /** Whether no step is wanted any more; ends the order where that is so only now. */
  #isOver(): boolean {
    const mode = this.#mode;
    if (mode.kind === 'idle') return true;
    const reason = mode.kind === 'steps' ? stepsDone(mode.left) : this.#work.reasonToStop(mode.until);
    if (reason) this.#end(reason);
    return reason !== null;
  }
}

function stepsDone(left: number): PauseReason | null {
  return left > 0 ? null : 'steps-done';
}

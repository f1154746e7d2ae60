// When steps are taken: play at a pace, a number of single steps, or none. One scheduler drives one run, or several runs in
// lock step: none is ever more than one step ahead, and all stand at the same step whenever the scheduler rests. It owns
// the queue in which everything that touches an engine takes its turn, so that a step is never interrupted and answers
// come in order. It calls runs; a run knows of it only what `Schedule` says.
import { CodedError, toCodedError } from '../../core/codedError';
import type { PauseReason } from '../protocol/reports';
import type { Clock } from './clock';
import { createPace } from './pacing';
import type { Schedule, ScheduledRun } from './schedule';
import { createStopRules } from './stopRules';
import { createTaskQueue } from './taskQueue';

/** Steps are taken for at most this long, ms, before the inbox is read. */
const SLICE = 8;
/** Shorter waits are not worth a timer, ms. */
const NO_WAIT = 1;

type Mode =
  | { readonly kind: 'idle' }
  | { readonly kind: 'play'; readonly until: number | null }
  | { readonly kind: 'steps'; left: number };

const IDLE: Mode = { kind: 'idle' };

/** Without runs; the first joins before the first order. */
export class StepScheduler implements Schedule {
  readonly #clock: Clock;
  readonly #runs: ScheduledRun[] = [];
  readonly #queue = createTaskQueue((error) => this.fail(error));
  readonly #rules = createStopRules();
  readonly #pace: ReturnType<typeof createPace>;
  #mode: Mode = IDLE;
  #order = 0;
  /** Of the clock, ms. */
  #nextStepAt = 0;
  /** A slice of steps is in the queue, or the reading of the inbox after it. */
  #turning = false;
  /** Ends of orders that have not been reported yet. */
  readonly #endings: { readonly order: number; readonly reason: PauseReason }[] = [];
  #cancelTimer: () => void = () => {};
  #failure: CodedError | null = null;

  /** The first `pacedSteps` steps are slow enough to be seen one by one; `speed` caps the rest, in steps a second. */
  constructor(clock: Clock, pacedSteps: number, speed: number) {
    this.#clock = clock;
    this.#pace = createPace(pacedSteps, speed);
  }

  /** From now on the run keeps step with those that have joined before. */
  join(run: ScheduledRun): void {
    this.#runs.push(run);
  }

  /** What ended the runs; null while they go on. */
  get failure(): CodedError | null {
    return this.#failure;
  }

  get playing(): boolean {
    return this.#mode.kind === 'play';
  }

  get hurried(): boolean {
    return this.#mode.kind !== 'idle' && this.#wait <= NO_WAIT;
  }

  get speed(): number {
    return this.#pace.speed;
  }

  get interval(): number {
    return this.#pace.interval(this.#step);
  }

  get shared(): boolean {
    return this.#runs.length > 1;
  }

  /** Trains until another order comes, or until all runs have taken step `until`. */
  play(order: number, until: number | null): void {
    if (!this.playing) this.#nextStepAt = this.#clock.now();
    this.#rules.rearm();
    this.#begin(order, { kind: 'play', until });
  }

  /** `count` steps, as fast as they come; asked for again before they are over, so many more. */
  takeSteps(order: number, count: number): void {
    const left = this.#mode.kind === 'steps' ? this.#mode.left : 0;
    this.#begin(order, { kind: 'steps', left: left + count });
  }

  pause(order: number): void {
    this.#order = order;
    this.stop('asked');
  }

  stop(reason: PauseReason): void {
    this.#endings.push({ order: this.#order, reason });
    this.#halt();
    this.add(() => this.#reportEnding());
  }

  setSpeed(speed: number): void {
    this.#pace.speed = speed;
    if (this.#mode.kind === 'idle') return;
    this.#nextStepAt = Math.min(this.#nextStepAt, this.#clock.now() + this.interval);
    this.wake();
  }

  /** The next few steps can be seen one by one again, as the first ones could; not where those could not. */
  slowDown(): void {
    this.#pace.slowDown(this.#step);
  }

  /** The runs went to another state: its steps are paced as they were the first time. */
  startOver(): void {
    this.#pace.startOver();
  }

  /** Does `task` between two steps, after everything added before; `dropped` is called instead if the runs end first. */
  add(task: () => Promise<void> | void, dropped?: () => void): void {
    this.#queue.add(task, dropped);
  }

  /** Likewise; `refuse` is told what ended the runs. */
  ask(task: () => Promise<void> | void, refuse: (error: CodedError) => void): void {
    this.add(task, () => refuse(this.#failure ?? new CodedError('worker-gone')));
  }

  /** An evaluation of this run and a frame of each, of the state that it is in. */
  refresh(run: ScheduledRun): void {
    this.add(async () => {
      await run.evaluate();
      await this.show();
    });
  }

  /** Goes on where steps were asked for and inputs were missing. */
  wake(): void {
    if (this.#turning || this.#mode.kind === 'idle' || this.#waits) return;
    this.#cancelTimer();
    const wait = this.#wait;
    if (wait > NO_WAIT) this.#cancelTimer = this.#clock.after(wait, () => this.#turn());
    else this.#turn();
  }

  /**
   * For a task of the queue: frames of all runs that have changed or of none, so that what is on screen is of one step. A run that
   * has not changed has shown its step.
   */
  async show(): Promise<void> {
    const stale = this.#runs.filter((run) => run.stale);
    if (!stale.every((run) => run.mayShow)) return;
    for (const run of stale) await run.show();
  }

  /**
   * For a task of the queue: finishes the steps asked for by number as far as they can be taken, ends play without
   * reporting it, and reports what had ended before.
   */
  async settle(): Promise<void> {
    while (this.#mode.kind === 'steps' && !this.#waits) await this.#slice();
    this.#halt();
    while (this.#endings.length > 0) await this.#reportEnding();
  }

  /** Ends all runs: of runs that keep step, none goes on alone. Only the first error counts. */
  fail(thrown: unknown): void {
    if (this.#failure) return;
    const error = toCodedError(thrown);
    this.#failure = error;
    this.close();
    for (const run of this.#runs) run.fail(error);
  }

  /** No further step and no further task; the one under way ends unreported, then `last` is done. */
  close(last?: () => void): void {
    this.#halt();
    this.#queue.close(last);
  }

  /** Steps that all runs have taken. */
  get #step(): number {
    return Math.min(...this.#runs.map((run) => run.step));
  }

  get #waits(): boolean {
    return this.#runs.some((run) => run.waits);
  }

  get #wait(): number {
    return this.#mode.kind === 'play' ? this.#nextStepAt - this.#clock.now() : 0;
  }

  #begin(order: number, mode: Mode): void {
    for (const run of this.#runs) run.rearm();
    this.#order = order;
    this.#mode = mode;
    this.wake();
  }

  #halt(): void {
    this.#mode = IDLE;
    this.#cancelTimer();
  }

  async #reportEnding(): Promise<void> {
    const ending = this.#endings.shift();
    if (!ending) return;
    if (this.shared) {
      for (const run of this.#runs) await run.evaluate();
      await this.show();
    }
    for (const run of this.#runs) await run.endOrder(ending.order, ending.reason);
  }

  #turn(): void {
    if (this.#turning) return;
    this.#turning = true;
    this.add(() => this.#slice());
    // The inbox is read between tasks of the event loop, so a slice ends with one.
    this.add(() => this.#clock.nextTask());
    this.add(() => {
      this.#turning = false;
      this.wake();
    });
  }

  async #slice(): Promise<void> {
    const end = this.#clock.now() + SLICE;
    while (!this.#isOver() && !this.#waits) {
      if (this.#mode.kind === 'steps') this.#mode.left--;
      await this.#takeStep();
      if (this.#isOver()) return;
      const now = this.#clock.now();
      this.#nextStepAt = Math.max(now, this.#nextStepAt + this.interval);
      await this.show();
      if (now >= end || !this.hurried) return;
    }
  }

  /** A run that went back catches up first, while the others wait for it. */
  async #takeStep(): Promise<void> {
    const last = this.#step;
    for (const run of this.#runs) if (run.step === last) await run.takeStep();
  }

  /** Whether no step is wanted any more; ends the order where this becomes true only now. */
  #isOver(): boolean {
    const mode = this.#mode;
    if (mode.kind === 'idle') return true;
    const reason = mode.kind === 'steps' ? stepsDone(mode.left) : this.#reasonToStop(mode.until);
    if (reason) this.stop(reason);
    return reason !== null;
  }

  /** A run with nothing left to learn goes on for the sake of one that still learns. */
  #reasonToStop(until: number | null): PauseReason | null {
    return this.#rules.reason(this.#step, until, Math.min(...this.#runs.map((run) => run.idleSteps)));
  }
}

function stepsDone(left: number): PauseReason | null {
  return left > 0 ? null : 'steps-done';
}

// The page's handle on training: commands in, events out, the same whichever engine does the work. It holds one run, or
// several in lock-step: these share one step loop and its orders. A method about one of them takes its `place`, by default
// that of the leader.
import { CodedError } from '../../core/codedError';
import { product } from '../../core/rows';
import type { TrainingData } from '../../data/dataSet';
import type { Live } from '../../engines/engine';
import { guestCount } from '../../engines/guests';
import { createInspector, type Inspector, type ObservedRun } from '../../inspection/page/inspector';
import type { Dissection, Embedded, Inspection } from '../../inspection/protocol/inspectionProtocol';
import { packRun } from '../../pytorch/page/packRun';
import type { RunToRecord } from '../../pytorch/protocol/recorderProtocol';
import { makeWorker } from '../../workers/page/makeWorker';
import type { MakeWorker } from '../../workers/page/workerPool';
import type { RunDiagnostics } from '../protocol/reports';
import type { RunState, Selection } from '../protocol/run';
import { specOf } from '../protocol/runSpec';
import type { EncoderFiles } from './encoderDownload';
import { EngineSwitch } from './engineSwitch';
import { type Backend, LEADER, type RunRequest, runIdAt, type TrainerEvents } from './trainerContract';

export interface TrainerDiagnostics extends RunDiagnostics {
  readonly workers: number;
}

/** What the page knows of a run and its trainer does not. */
export type AboutRun = Pick<RunToRecord, 'engine' | 'settings' | 'classNames'>;

export class Trainer {
  readonly #make: MakeWorker;
  readonly #engines: EngineSwitch;
  readonly #inspector: Inspector;

  constructor(events: TrainerEvents, make: MakeWorker = makeWorker) {
    this.#make = make;
    this.#engines = new EngineSwitch(events, make);
    this.#inspector = createInspector(make);
  }

  /** A start will come as soon as its data are there. */
  prepare(): void {
    this.#engines.prepare();
  }

  /** Starts these runs anew from their seeds, at least one. Orders to the runs before end with them. */
  start(requests: readonly RunRequest[]): Promise<void> {
    return this.#engines.start(requests);
  }

  setLive(live: Live, place = 0): void {
    this.#engines.change(place, { live }, { type: 'live', runId: runIdAt(place), live });
  }

  /** At most so many steps a second, of all runs. */
  setSpeed(speed: number): void {
    this.#engines.change(0, { speed }, { type: 'speed', runId: LEADER, speed });
  }

  setSelection(selection: Selection, place = 0): void {
    this.#engines.change(place, { selection }, { type: 'select', runId: runIdAt(place), selection });
  }

  /**
   * Inputs that no batch draws, `(rows, product(itemShape))`, in the place of all former ones: every later frame says where
   * they are. Throws `rows-shape`, `not-finite` or `item-range` (more than MOST_GUESTS), and then changes nothing.
   */
  setGuests(inputs: Float32Array, place = 0): void {
    const request = this.#engines.requests[place];
    if (!request) return;
    guestCount(inputs, product(request.config.data.itemShape));
    this.#engines.change(place, { guests: inputs }, { type: 'setGuests', runId: runIdAt(place), inputs });
  }

  /** More of the items that the run was started with are there. */
  grow(data: TrainingData, place = 0): void {
    this.#engines.grow(place, data);
  }

  /** Forces or frees the choice of engine, without losing a step. */
  setBackend(backend: Backend): void {
    this.#engines.setBackend(backend);
  }

  /** Trains until told otherwise, or until step `until` has been taken. */
  play(until: number | null): void {
    this.#engines.orders.give({ type: 'play', runId: LEADER, until });
  }

  /** Is always answered by the event `paused`, unless another order overtakes it. */
  pause(): void {
    this.#engines.orders.give({ type: 'pause', runId: LEADER });
  }

  step(count: number): void {
    this.#engines.orders.give({ type: 'step', runId: LEADER, count });
  }

  /** The page has drawn the last frame and can take one more. */
  grantFrame(place = 0): void {
    this.#engines.grantFrame(place);
  }

  /** Rejects with `no-worker`, `worker-gone` or the code that ended the run. */
  async exportState(place = 0): Promise<RunState> {
    const link = await this.#engines.inUse();
    return (await link.ask('state', { type: 'export', runId: runIdAt(place), halt: false })).state;
  }

  /** The output of every layer for these items at the present step. Rejects as `exportState` does. */
  async inspect(items: Int32Array, place = 0): Promise<Inspection> {
    return this.#inspector.inspect(await this.#observed(place), items);
  }

  /** Embeddings, at the present step, of inputs that are no items, `(rows, product(itemShape))`. Rejects as `exportState` does. */
  async embed(inputs: Float32Array, place = 0): Promise<Embedded> {
    return this.#inspector.embed(await this.#observed(place), inputs);
  }

  /** The parts of the next step, which is not taken. Rejects as `exportState` does. */
  async dissect(place = 0): Promise<Dissection> {
    const observed = await this.#observed(place);
    const { anchor, positive, negative } = observed.selection.triplet;
    return this.#inspector.dissect(observed, Int32Array.of(anchor, positive, negative));
  }

  /** Puts a single run back to a state that it once had, paused. Of runs in lock-step none goes back. */
  rewind(state: RunState): Promise<void> {
    return this.#engines.rewind(state);
  }

  /** The present encoder as the files of a LayersModel; their writer is loaded only now. Rejects as `exportState` does. */
  async encoderFiles(place = 0): Promise<EncoderFiles> {
    const [{ encoderArtifacts }, { config, state }] = await Promise.all([
      import('./encoderDownload'),
      this.#observed(place),
    ]);
    return encoderArtifacts(specOf(config), state.engine.parameters);
  }

  /**
   * The run for PyTorch, as a zip: trained again from its seed on the processor, in a worker of its own, which says how far it is. Rejects as
   * `exportState` does.
   */
  async pytorchZip(about: AboutRun, onProgress: (step: number, of: number) => void, place = 0) {
    const { config, live, state } = await this.#observed(place);
    const { changes, engine } = state;
    return packRun(this.#make, { ...about, config, live, changes, step: engine.step }, onProgress);
  }

  async diagnostics(place = 0): Promise<TrainerDiagnostics> {
    const link = await this.#engines.inUse();
    const { diagnostics } = await link.ask('diagnostics', { type: 'diagnose', runId: runIdAt(place) });
    return { ...diagnostics, workers: this.#engines.workerCount() };
  }

  /** For tests: takes the graphics context away, as a driver reset does. */
  loseContext(): void {
    this.#engines.loseContext();
  }

  dispose(): void {
    this.#engines.dispose();
    this.#inspector.dispose();
  }

  /** A run with its present state. Rejects with `worker-gone` where another run was started meanwhile. */
  async #observed(place: number): Promise<ObservedRun & RunRequest> {
    const before = this.#engines.requests[place]?.run;
    const state = await this.exportState(place);
    const request = this.#engines.requests[place];
    if (!request || request.run !== before) throw new CodedError('worker-gone');
    return { ...request, state };
  }
}

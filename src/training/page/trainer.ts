// The page's handle on training: commands in, events out, the same whichever engine does the work.
import { CodedError } from '../../core/codedError';
import type { TrainingData } from '../../data/dataSet';
import type { Live } from '../../engines/engine';
import { createInspector, type Inspector } from '../../inspection/page/inspector';
import type { Dissection, Embedded, Inspection } from '../../inspection/protocol/inspectionProtocol';
import { makeWorker } from '../../workers/page/makeWorker';
import type { MakeWorker } from '../../workers/page/workerPool';
import type { RunDiagnostics } from '../protocol/reports';
import type { RunState, Selection } from '../protocol/run';
import { specOf } from '../protocol/runSpec';
import type { EncoderFiles } from './encoderDownload';
import { EngineSwitch } from './engineSwitch';
import { type Backend, type Notice, RUN, type RunRequest, type TrainerEvents } from './trainerContract';

export type { Backend, MakeWorker, Notice, RunRequest, TrainerEvents };

export interface TrainerDiagnostics extends RunDiagnostics {
  readonly workers: number;
}

export class Trainer {
  readonly #engines: EngineSwitch;
  readonly #inspector: Inspector;

  constructor(events: TrainerEvents, make: MakeWorker = makeWorker) {
    this.#engines = new EngineSwitch(events, make);
    this.#inspector = createInspector(make);
  }

  /** Starts the run anew from its seed; playing or paused stays as it was. */
  start(request: RunRequest): Promise<void> {
    return this.#engines.start(request);
  }

  setLive(live: Live): void {
    this.#engines.change({ live }, { type: 'live', runId: RUN, live });
  }

  setSpeed(speed: number): void {
    this.#engines.change({ speed }, { type: 'speed', runId: RUN, speed });
  }

  setSelection(selection: Selection): void {
    this.#engines.change({ selection }, { type: 'select', runId: RUN, selection });
  }

  /** More of the items that the run was started with are there. */
  grow(data: TrainingData): void {
    this.#engines.grow(data);
  }

  /** Forces or frees the choice of engine, without losing a step. */
  setBackend(backend: Backend): void {
    this.#engines.setBackend(backend);
  }

  /** Trains until told otherwise, or until step `until` has been taken. */
  play(until: number | null): void {
    this.#engines.orders.give({ type: 'play', runId: RUN, until });
  }

  /** Is always answered by the event `paused`, unless another order overtakes it. */
  pause(): void {
    this.#engines.orders.give({ type: 'pause', runId: RUN });
  }

  step(count: number): void {
    this.#engines.orders.give({ type: 'step', runId: RUN, count });
  }

  /** The page has drawn the last frame and can take one more. */
  grantFrame(): void {
    this.#engines.grantFrame();
  }

  /** Rejects with `no-worker`, `worker-gone` or what ended the run. */
  async exportState(): Promise<RunState> {
    const link = await this.#engines.inUse();
    return (await link.ask('state', { type: 'export', runId: RUN, halt: false })).state;
  }

  /** What every layer makes of these items now. Rejects as `exportState` does. */
  async inspect(items: Int32Array): Promise<Inspection> {
    const { config, live, state } = await this.#observed();
    return this.#inspector.inspect(config, live, state, items);
  }

  /** Where inputs that are no items stand now, `(rows, product(itemShape))`. Rejects as `exportState` does. */
  async embed(inputs: Float32Array): Promise<Embedded> {
    const { config, live, state } = await this.#observed();
    return this.#inspector.embed(config, live, state, inputs);
  }

  /** The next step in slow motion, without taking it. Rejects as `exportState` does. */
  async dissect(): Promise<Dissection> {
    const { config, live, state, selection } = await this.#observed();
    const { anchor, positive, negative } = selection.triplet;
    return this.#inspector.dissect(config, live, state, Int32Array.of(anchor, positive, negative));
  }

  /** Puts the run back to a state that it once had, paused. */
  rewind(state: RunState): Promise<void> {
    return this.#engines.rewind(state);
  }

  /** The encoder as it stands, as the files of a LayersModel; the writer is loaded only now. */
  async encoderFiles(): Promise<EncoderFiles> {
    const [{ encoderArtifacts }, state] = await Promise.all([import('./encoderDownload'), this.exportState()]);
    const config = this.#engines.request?.config;
    if (!config) throw new CodedError('worker-gone');
    return encoderArtifacts(specOf(config), state.engine.parameters);
  }

  async diagnostics(): Promise<TrainerDiagnostics> {
    const link = await this.#engines.inUse();
    const { diagnostics } = await link.ask('diagnostics', { type: 'diagnose', runId: RUN });
    return { ...diagnostics, workers: this.#engines.workerCount() };
  }

  /** For tests: what a driver reset does. */
  loseContext(): void {
    this.#engines.loseContext();
  }

  dispose(): void {
    this.#engines.dispose();
    this.#inspector.dispose();
  }

  /** The run as it stands now. */
  async #observed() {
    const { starts } = this.#engines;
    const state = await this.exportState();
    const { request } = this.#engines;
    // A state of one run means nothing to another.
    if (!request || starts !== this.#engines.starts) throw new CodedError('worker-gone');
    return { ...request, state };
  }
}

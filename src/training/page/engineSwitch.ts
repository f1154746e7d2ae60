// Which worker trains. A run starts on `cpu`, goes over to `webgl` where that is trusted and faster, and comes back to
// `cpu` with the last copied state when the GPU is lost; what was asked for goes on all the while.
import { type ErrorValues, toCodedError } from '../../core/codedError';
import { product } from '../../core/rows';
import type { TrainingData } from '../../data/dataSet';
import type { EngineKind } from '../../engines/engine';
import type { TrainingKind, WorkerKind } from '../../workers/page/makeWorker';
import type { WorkerLink } from '../../workers/page/workerLink';
import { createWorkers, type MakeWorker, type Workers } from '../../workers/page/workerPool';
import type { Command } from '../../workers/protocol/messages';
import type { StartCommand } from '../protocol/commands';
import type { RunReport } from '../protocol/reports';
import type { RunState } from '../protocol/run';
import { BackendSelection } from './backendSelection';
import { GPU_TIMEOUT, SOFTWARE_GPU_TIMEOUT, watchGpu } from './gpuWatchdog';
import { Orders } from './orders';
import { type Backend, RUN, type RunRequest, type TrainerEvents } from './trainerContract';

/** Time for the first picture before a GPU is looked for, ms. */
const SETTLE = 1500;

export class EngineSwitch {
  readonly orders = new Orders();
  /** What was asked for, with every change since. */
  request: RunRequest | null = null;
  /** Runs started so far. */
  starts = 0;

  readonly #events: TrainerEvents;
  readonly #workers: Workers;
  readonly #watchdog = watchGpu(
    () => this.#gpuOwes(),
    () => this.#workers.get('webgl')?.lastHeard() ?? 0,
    () => this.#loseGpu(),
  );
  /** Workers that hold a run of this request. */
  readonly #holders = new Set<WorkerKind>();
  #active: TrainingKind = 'cpu';
  /** What the cpu worker trains with, once it has said so. */
  #cpuEngine: EngineKind | null = null;
  #generation = 0;
  #frameGranted = false;
  /** Of the last frame. */
  #step = 0;
  #copy: RunState | null = null;
  #renderer = '';
  readonly #backendSelection = new BackendSelection();
  #evaluating: ReturnType<typeof setTimeout> | undefined;

  constructor(events: TrainerEvents, make: MakeWorker) {
    this.#events = events;
    this.#workers = createWorkers(make, {
      report: (kind, report) => this.#receive(kind, report),
      error: (kind, code, values) => this.#workerFailed(kind, code, values),
    });
  }

  async start(request: RunRequest): Promise<void> {
    if (this.#active === 'webgl') this.#workers.get('webgl')?.send({ type: 'pause', runId: RUN, order: 0 });
    this.request = request;
    this.starts++;
    this.#holders.clear();
    this.#step = 0;
    await this.#goOn('cpu', null, '');
    this.#considerWebgl();
  }

  /** Every worker with this run hears of a change, so that a hand-over never brings an old setting back. */
  change(part: Partial<RunRequest>, command: Command): void {
    if (!this.request) return;
    this.request = { ...this.request, ...part };
    for (const kind of this.#holders) this.#workers.get(kind)?.send(command);
  }

  grow(data: TrainingData): void {
    if (!this.request) return;
    const { config } = this.request;
    const known = config.data.inputs.length;
    const from = known / product(data.itemShape);
    this.change({ config: { ...config, data } }, { type: 'grow', runId: RUN, from, inputs: data.inputs.slice(known) });
  }

  setBackend(backend: Backend): void {
    if (!this.request || this.request.backend === backend) return;
    this.request = { ...this.request, backend };
    if (this.#active === 'webgl' && !this.#wantsWebgl()) void this.#handOver('cpu', '');
    else this.#considerWebgl();
  }

  /** Back to a state that the run once had; what was asked for is over, and it rests there. */
  async rewind(state: RunState): Promise<void> {
    if (!this.request) return;
    this.orders.forget();
    this.orders.give({ type: 'pause', runId: RUN });
    await this.#goOn(this.#active, state, this.#renderer);
    this.#considerWebgl();
  }

  grantFrame(): void {
    this.#frameGranted = true;
    if (this.orders.ready) this.#workers.get(this.#active)?.send({ type: 'grantFrame', runId: RUN });
  }

  /** Rejects with `no-worker`. */
  inUse(): Promise<WorkerLink> {
    return this.#workers.open(this.#active);
  }

  workerCount(): number {
    return this.#workers.count();
  }

  loseContext(): void {
    this.#workers.get('webgl')?.send({ type: 'loseContext', runId: RUN });
  }

  dispose(): void {
    this.#generation++;
    this.request = null;
    this.orders.hold();
    clearTimeout(this.#evaluating);
    this.#watchdog.stop();
    this.#workers.closeAll();
  }

  #receive(kind: WorkerKind, report: RunReport): void {
    // A context belongs to its worker, not to a run.
    if (report.type === 'lost') return this.#dropWebgl({});
    if (report.generation !== this.#generation) return;
    if (report.type === 'failed' && kind === 'webgl') return this.#dropWebgl(report.values);
    if (kind !== this.#active) return;
    switch (report.type) {
      case 'started':
        if (kind === 'cpu' && report.engine !== this.#cpuEngine) {
          this.#cpuEngine = report.engine;
          this.#events.engine(report.engine, '');
        }
        return;
      case 'frame':
        this.#frameGranted = false;
        this.#step = report.step;
        return this.#events.frame(report);
      case 'evaluation':
        return this.#events.evaluation(report);
      case 'copy':
        this.#copy = report.state;
        return this.#events.copy(report.state);
      case 'paused':
        if (this.orders.ended(report.order)) this.#events.paused(report.reason, report.step);
        return;
      case 'rolledBack':
        return this.#events.notice({ code: 'rolled-back', values: { step: report.step } });
      case 'failed':
        return this.#fail(report.code, report.values);
    }
  }

  #workerFailed(kind: WorkerKind, code: string, values: ErrorValues): void {
    if (kind === 'webgl') return this.#dropWebgl(values);
    this.#close('cpu');
    if (this.#active === 'cpu') this.#fail(code, values);
  }

  #fail(code: string, values: ErrorValues): void {
    this.orders.forget();
    clearTimeout(this.#evaluating);
    this.#events.failed(code, values);
  }

  /** From `state`, or anew; whatever was asked for goes on there. */
  async #goOn(kind: TrainingKind, state: RunState | null, renderer: string): Promise<void> {
    this.orders.hold();
    this.#active = kind;
    this.#copy = state;
    this.#renderer = renderer;
    const generation = ++this.#generation;
    let link: WorkerLink;
    try {
      link = await this.#workers.open(kind);
    } catch (error) {
      if (generation !== this.#generation) return;
      const { code, values } = toCodedError(error, 'no-worker');
      return this.#fail(code, values);
    }
    if (generation !== this.#generation || !this.request) return;
    if (!this.#holders.has(kind) || !state) link.send(this.#startCommand(this.request));
    if (state) link.send({ type: 'import', runId: RUN, generation, state });
    this.#holders.add(kind);
    const engine = kind === 'cpu' ? this.#cpuEngine : kind;
    if (engine) this.#events.engine(engine, renderer);
    if (this.#frameGranted) link.send({ type: 'grantFrame', runId: RUN });
    this.orders.goOn(link);
    if (kind === 'webgl') this.#watchdog.start(this.#backendSelection.isSoftware ? SOFTWARE_GPU_TIMEOUT : GPU_TIMEOUT);
    else this.#watchdog.stop();
  }

  #startCommand({ config, live, speed, selection, pacedSteps }: RunRequest): StartCommand {
    const start = { type: 'start', runId: RUN, generation: this.#generation, run: this.starts } as const;
    return { ...start, config, live, speed, selection, pacedSteps, guests: new Float32Array() };
  }

  /** Stops one engine between two steps and lets the other go on from there. */
  async #handOver(to: TrainingKind, renderer: string): Promise<void> {
    const from = this.#active;
    const source = this.#workers.get(from);
    if (!source || !this.orders.ready) return;
    this.orders.hold();
    const generation = this.#generation;
    try {
      const { state } = await source.ask('state', { type: 'export', runId: RUN, halt: true });
      if (generation !== this.#generation) return;
      const possible = to === 'cpu' || (this.#holders.has(to) && this.#wantsWebgl());
      await this.#goOn(possible ? to : from, state, possible ? renderer : '');
    } catch {
      // The run failed or its worker went away, which has been said by whoever noticed.
    }
    // The reader may want it back by now.
    if (to === 'cpu') this.#considerWebgl();
  }

  #gpuOwes(): boolean {
    const { owed, ready } = this.orders;
    return this.#active === 'webgl' && (!ready || owed === 'end' || (owed === 'frame' && this.#frameGranted));
  }

  /** WebGL is of no use any more, to a run that it trains or to one that it might have trained. */
  #dropWebgl(values: ErrorValues): void {
    if (this.#active === 'webgl') return this.#loseGpu();
    this.#close('webgl');
    if (!this.request) return;
    this.#backendSelection.reject(this.request);
    if (this.request.backend === 'webgl') this.#events.notice({ code: 'webgl-untrusted', values });
  }

  #loseGpu(): void {
    const copy = this.#copy;
    const stepsBack = Math.max(0, this.#step - (copy?.engine.step ?? 0));
    this.#backendSelection.noteLoss();
    this.#close('webgl');
    void this.#goOn('cpu', copy, '');
    this.#events.notice({ code: 'context-lost', values: { stepsBack } });
  }

  #close(kind: WorkerKind): void {
    this.#workers.close(kind);
    this.#holders.delete(kind);
  }

  #considerWebgl(): void {
    clearTimeout(this.#evaluating);
    if (this.#active === 'webgl' || !this.#wantsWebgl()) return;
    const wait = this.request?.backend === 'webgl' ? 0 : SETTLE;
    this.#evaluating = setTimeout(() => void this.#evaluate(), wait);
  }

  #wantsWebgl(): boolean {
    return this.request !== null && this.#backendSelection.isOpen(this.request);
  }

  async #evaluate(): Promise<void> {
    const generation = this.#generation;
    const { request } = this;
    if (!request) return;
    const verdict = await this.#backendSelection.evaluate(request, {
      cpu: () => this.#workers.open('cpu'),
      webgl: () => this.#workers.open('webgl'),
      start: () => {
        this.#holders.add('webgl');
        return this.#startCommand(this.request ?? request);
      },
    });
    if (generation !== this.#generation || verdict.kind === 'interrupted' || !this.#wantsWebgl()) return;
    if (verdict.kind === 'take') return this.#handOver('webgl', verdict.renderer);
    if (verdict.kind === 'untrusted') return this.#dropWebgl(verdict.values);
    this.#close('webgl');
    this.#backendSelection.reject(request);
    if (verdict.kind === 'missing' && request.backend === 'webgl') {
      this.#events.notice({ code: 'webgl-missing', values: {} });
    }
  }
}

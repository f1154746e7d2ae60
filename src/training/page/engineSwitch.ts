// Decides which worker trains. A run starts on `cpu`, moves to `webgl` where that is trusted and faster, and returns to
// `cpu` with the last copied state when the GPU is lost; the current order continues on the new worker. Runs in lock-step
// stay on `cpu`.
import { type CodedError, type ErrorValues, toCodedError } from '../../core/codedError';
import type { TrainingData } from '../../data/dataSet';
import type { EngineKind } from '../../engines/engine';
import type { TrainingKind, WorkerKind } from '../../workers/page/makeWorker';
import type { WorkerLink } from '../../workers/page/workerLink';
import { createWorkers, type MakeWorker, type Workers } from '../../workers/page/workerPool';
import type { Command } from '../../workers/protocol/messages';
import type { RunReport } from '../protocol/reports';
import type { RunState } from '../protocol/run';
import { BackendSelection } from './backendSelection';
import { GPU_TIMEOUT, SOFTWARE_GPU_TIMEOUT, watchGpu } from './gpuWatchdog';
import { Orders } from './orders';
import { growCommand, insistsOnWebgl, startCommand } from './runCommands';
import { type Backend, type GpuLoss, LEADER, type RunRequest, runIdAt, type TrainerEvents } from './trainerContract';
import { obstacleOf, type WebglObstacle, wasSilent } from './webglObstacle';

/** Time for the first picture before a GPU is looked for, ms. */
const SETTLE = 1500;

export class EngineSwitch {
  readonly orders = new Orders();
  /** One entry a run, the leader first, each with every change since its start; empty before the first start. */
  requests: readonly RunRequest[] = [];

  readonly #events: TrainerEvents;
  readonly #workers: Workers;
  readonly #watchdog = watchGpu(
    () => this.#gpuOwes(),
    () => this.#workers.get('webgl')?.lastHeard() ?? 0,
    () => this.#loseGpu('gpu-silent'),
  );
  /** Workers that hold the present runs. */
  readonly #holders = new Set<WorkerKind>();
  #active: TrainingKind = 'cpu';
  /** The engine of the cpu worker; null before its first report. */
  #cpuEngine: EngineKind | null = null;
  #generation = 0;
  /** Places of the runs of which the page can take a frame. */
  readonly #granted = new Set<number>();
  /** Of the leader's last frame. */
  #step = 0;
  /** The leader's last copied state. */
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

  /** Makes the worker of the first steps, for a start that waits for its data. Where that fails, the start says so. */
  prepare(): void {
    this.#workers.open('cpu').catch(() => {});
  }

  async start(requests: readonly RunRequest[]): Promise<void> {
    if (this.#active === 'webgl') this.#workers.get('webgl')?.send({ type: 'pause', runId: LEADER, order: 0 });
    if (this.requests.length > 0) this.orders.forget();
    this.requests = requests;
    this.#holders.clear();
    this.#step = 0;
    await this.#goOn('cpu', null, '');
    this.#considerWebgl();
  }

  /** Sends a change of the run at `place` to every worker that holds it, so that a hand-over never restores an old setting. */
  change(place: number, part: Partial<RunRequest>, command: Command): void {
    if (!this.requests[place]) return;
    this.requests = this.requests.map((request, other) => (other === place ? { ...request, ...part } : request));
    for (const kind of this.#holders) this.#workers.get(kind)?.send(command);
  }

  grow(place: number, data: TrainingData): void {
    if (!this.requests[place]) return;
    const { config } = this.requests[place];
    this.change(place, { config: { ...config, data } }, growCommand(place, data, config.data.inputs.length));
  }

  setBackend(backend: Backend): void {
    if (this.requests.every((request) => request.backend === backend)) return;
    this.requests = this.requests.map((request) => ({ ...request, backend }));
    if (this.#active === 'webgl' && !this.#wantsWebgl()) void this.#handOver('cpu', '');
    else this.#considerWebgl();
  }

  /** Puts a single run back to a state it once had. The current order ends, and the run pauses there. */
  async rewind(state: RunState): Promise<void> {
    if (this.requests.length !== 1) return;
    this.orders.forget();
    this.orders.give({ type: 'pause', runId: LEADER });
    await this.#goOn(this.#active, state, this.#renderer);
    this.#considerWebgl();
  }

  grantFrame(place: number): void {
    this.#granted.add(place);
    if (this.orders.ready) this.#workers.get(this.#active)?.send({ type: 'grantFrame', runId: runIdAt(place) });
  }

  /** Rejects with `no-worker`. */
  inUse(): Promise<WorkerLink> {
    return this.#workers.open(this.#active);
  }

  workerCount(): number {
    return this.#workers.count();
  }

  loseContext(): void {
    this.#workers.get('webgl')?.send({ type: 'loseContext', runId: LEADER });
  }

  dispose(): void {
    this.#generation++;
    this.requests = [];
    this.orders.hold();
    clearTimeout(this.#evaluating);
    this.#watchdog.stop();
    this.#workers.closeAll();
  }

  #receive(kind: WorkerKind, report: RunReport): void {
    // A context belongs to its worker, not to a run.
    if (report.type === 'lost') {
      return this.#dropWebgl({ code: 'context-lost', values: { reason: report.reason } });
    }
    if (report.generation !== this.#generation) return;
    if (report.type === 'failed' && kind === 'webgl') return this.#dropWebgl(report);
    if (kind !== this.#active) return;
    const place = report.runId - LEADER;
    switch (report.type) {
      case 'started':
        if (kind === 'cpu' && report.engine !== this.#cpuEngine) {
          this.#cpuEngine = report.engine;
          this.#events.engine(report.engine, '');
        }
        return;
      case 'frame':
        this.#granted.delete(place);
        if (place === 0) this.#step = report.step;
        return this.#events.frame(report, place);
      case 'evaluation':
        return this.#events.evaluation(report, place);
      case 'copy':
        if (place === 0) this.#copy = report.state;
        return this.#events.copy(report.state, place);
      case 'paused':
        // Each run reports its pause after its last frame, the leader first: with the last report all frames are here.
        if (place === this.requests.length - 1 && this.orders.ended(report.order)) {
          this.#events.paused(report.reason, report.step);
        }
        return;
      case 'rolledBack':
        return this.#events.notice({ code: 'rolled-back', values: { step: report.step } });
      case 'failed':
        // Runs in lock-step fail together, and one report is enough.
        this.#generation++;
        return this.#fail(report.code, report.values);
    }
  }

  #workerFailed(kind: WorkerKind, code: string, values: ErrorValues): void {
    if (kind === 'webgl') return this.#dropWebgl({ code, values });
    this.#close('cpu');
    if (this.#active === 'cpu') this.#fail(code, values);
  }

  #fail(code: string, values: ErrorValues): void {
    this.orders.forget();
    clearTimeout(this.#evaluating);
    this.#events.failed(code, values);
  }

  /** Continues on the worker `kind` from `state`, or from the start; the current order continues there. */
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
    if (generation !== this.#generation || this.requests.length === 0) return;
    const starts = !this.#holders.has(kind) || !state;
    if (starts)
      for (const [place, request] of this.requests.entries()) link.send(startCommand(request, place, generation));
    if (state) link.send({ type: 'import', runId: LEADER, generation, state });
    this.#holders.add(kind);
    const engine = kind === 'cpu' ? this.#cpuEngine : kind;
    if (engine) this.#events.engine(engine, renderer);
    for (const place of this.#granted) link.send({ type: 'grantFrame', runId: runIdAt(place) });
    this.orders.goOn(link);
    if (kind === 'webgl') this.#watchdog.start(this.#backendSelection.isSoftware ? SOFTWARE_GPU_TIMEOUT : GPU_TIMEOUT);
    else this.#watchdog.stop();
  }

  /** Stops one engine between two steps; the other continues from there. */
  async #handOver(to: TrainingKind, renderer: string): Promise<void> {
    const from = this.#active;
    const source = this.#workers.get(from);
    if (!source || !this.orders.ready) return;
    this.orders.hold();
    const generation = this.#generation;
    try {
      const { state } = await source.ask('state', { type: 'export', runId: LEADER, halt: true });
      if (generation !== this.#generation) return;
      const possible = to === 'cpu' || (this.#holders.has(to) && this.#wantsWebgl());
      await this.#goOn(possible ? to : from, state, possible ? renderer : '');
    } catch {
      // The run failed or its worker went away, which is reported where it is noticed.
    }
    // The reader may want it back by now.
    if (to === 'cpu') this.#considerWebgl();
  }

  #gpuOwes(): boolean {
    const { owed, ready } = this.orders;
    return this.#active === 'webgl' && (!ready || owed === 'end' || (owed === 'frame' && this.#granted.has(0)));
  }

  /** WebGL has failed, for a run that it trains or for one that it might have trained. */
  #dropWebgl(error: Pick<CodedError, 'code' | 'values'>): void {
    if (this.#active !== 'webgl') return this.#giveWebglUp(obstacleOf(error));
    if (error.code !== 'context-lost') return this.#loseGpu('gpu-broken');
    this.#loseGpu(wasSilent(error.values) ? 'gpu-silent' : 'gpu-taken');
  }

  /** WebGL will not train a run of this kind, which is said where the reader asked for it. */
  #giveWebglUp(obstacle: WebglObstacle): void {
    this.#close('webgl');
    const [request] = this.requests;
    if (!request) return;
    this.#backendSelection.reject(request);
    if (request.backend === 'webgl') this.#events.notice(obstacle);
  }

  #loseGpu(code: GpuLoss['code']): void {
    const copy = this.#copy;
    const stepsBack = Math.max(0, this.#step - (copy?.engine.step ?? 0));
    this.#backendSelection.noteLoss();
    this.#close('webgl');
    void this.#goOn('cpu', copy, '');
    this.#events.notice({ code, values: { stepsBack } });
  }

  #close(kind: WorkerKind): void {
    this.#workers.close(kind);
    this.#holders.delete(kind);
  }

  #considerWebgl(): void {
    clearTimeout(this.#evaluating);
    if (insistsOnWebgl(this.requests)) this.#events.notice({ code: 'webgl-class-vectors', values: {} });
    if (this.#active === 'webgl' || !this.#wantsWebgl()) return;
    const wait = this.requests[0].backend === 'webgl' ? 0 : SETTLE;
    this.#evaluating = setTimeout(() => void this.#evaluate(), wait);
  }

  #wantsWebgl(): boolean {
    return this.#backendSelection.isOpen(this.requests);
  }

  async #evaluate(): Promise<void> {
    const generation = this.#generation;
    const [request] = this.requests;
    if (!request) return;
    const verdict = await this.#backendSelection.evaluate(request, {
      cpu: () => this.#workers.open('cpu'),
      webgl: () => this.#workers.open('webgl'),
      start: () => {
        this.#holders.add('webgl');
        return startCommand(request, 0, generation);
      },
    });
    if (generation !== this.#generation || verdict.kind === 'interrupted' || !this.#wantsWebgl()) return;
    if (verdict.kind === 'take') return this.#handOver('webgl', verdict.renderer);
    if (verdict.kind === 'impossible') return this.#giveWebglUp(verdict.obstacle);
    this.#close('webgl');
    this.#backendSelection.reject(request);
  }
}

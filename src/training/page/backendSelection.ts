// Decides whether WebGL should train a run: finds the GPU, builds the WebGL engine beside the running one, checks the two
// against each other and times them. It remembers the results; the engine switch acts on them.
import { CodedError, toCodedError } from '../../core/codedError';
import type { GpuProbe } from '../../engines/webgl/gpuProbe';
import type { WorkerLink } from '../../workers/page/workerLink';
import type { StartCommand } from '../protocol/commands';
import type { RunConfig } from '../protocol/run';
import type { RunRequest } from './trainerContract';
import { obstacleOf, obstacleOfProbe, obstacleOfTest, type WebglObstacle } from './webglObstacle';

/** WebGL has to be this much faster to be worth the change. */
const WORTH_IT = 1.3;
/** A trial that takes longer, ms, has failed: it is far more than compiling all shaders takes. */
const TRIAL_LIMIT = 90_000;

export type SelectionResult =
  | { readonly kind: 'software' | 'slow' }
  /** A worker was closed meanwhile; the code that closed it decides how training continues. */
  | { readonly kind: 'interrupted' }
  | { readonly kind: 'impossible'; readonly obstacle: WebglObstacle }
  | { readonly kind: 'take'; readonly renderer: string };

export interface Candidate {
  cpu(): Promise<WorkerLink>;
  webgl(): Promise<WorkerLink>;
  /** Called once the webgl worker is there. */
  start(): StartCommand;
}

export class BackendSelection {
  #gpu: GpuProbe | null = null;
  /** Kinds of run for which WebGL was tried and left. */
  readonly #rejected = new Set<string>();
  /** A GPU that was lost once is not tried again unless the reader insists. */
  #wasLost = false;

  /**
   * Whether WebGL may still be tried: the reader insists on it, or nothing known speaks against it. Runs in lock-step share
   * one step loop in the cpu worker and are never moved, and class vectors are trained on the processor alone.
   */
  isOpen(requests: readonly RunRequest[]): boolean {
    if (requests.length !== 1) return false;
    const [{ backend, config }] = requests;
    if (config.classVectors) return false;
    if (backend !== 'auto') return backend === 'webgl';
    return !this.#wasLost && !this.isSoftware && !this.#rejected.has(kindOfRun(config));
  }

  /** Whether the GPU is known to be emulated by the processor. */
  get isSoftware(): boolean {
    return this.#gpu?.software ?? false;
  }

  reject({ config }: RunRequest): void {
    this.#rejected.add(kindOfRun(config));
  }

  noteLoss(): void {
    this.#wasLost = true;
  }

  /** Makes the webgl worker only where there is a GPU that may be faster. Where the reader insists, speed does not count. */
  async evaluate({ backend }: RunRequest, candidate: Candidate): Promise<SelectionResult> {
    const insists = backend === 'webgl';
    try {
      const cpu = await candidate.cpu();
      this.#gpu ??= (await cpu.ask('gpu', { type: 'probeGpu' })).gpu;
      if (!this.#gpu.available) return { kind: 'impossible', obstacle: obstacleOfProbe(this.#gpu) };
      if (this.#gpu.software && !insists) return { kind: 'software' };
      const webgl = await candidate.webgl();
      const command = candidate.start();
      webgl.send(command);
      const { runId, live } = command;
      const asked = webgl.ask('rehearsal', { type: 'rehearse', runId, live, timed: !insists });
      const { rehearsal } = await inTime(asked);
      const { trusted, speedup, renderer } = rehearsal;
      if (!trusted) return { kind: 'impossible', obstacle: obstacleOfTest(rehearsal) };
      return insists || (speedup ?? 0) >= WORTH_IT ? { kind: 'take', renderer } : { kind: 'slow' };
    } catch (error) {
      const coded = toCodedError(error);
      return coded.code === 'worker-gone'
        ? { kind: 'interrupted' }
        : { kind: 'impossible', obstacle: obstacleOf(coded) };
    }
  }
}

/** A key of all that the speed of an engine depends on. */
function kindOfRun({ data, filters, dimensions, classesPerBatch, itemsPerClass }: RunConfig): string {
  return [data.itemShape, filters ?? '', dimensions, classesPerBatch, itemsPerClass].join(' ');
}

/** Rejects with `context-lost` where the answer does not come in time: a GPU that hangs holds its worker up for good. */
async function inTime<T>(answer: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new CodedError('context-lost', { reason: 'time-limit' })), TRIAL_LIMIT);
  });
  return Promise.race([answer, limit]).finally(() => clearTimeout(timer));
}

// Whether WebGL should train a run: looked for, built beside the running engine, checked against it and timed. It
// decides and remembers; acting on it is the engine switch's work.
import { type ErrorValues, toCodedError } from '../../core/codedError';
import type { GpuProbe } from '../../engines/webgl/gpuProbe';
import type { WorkerLink } from '../../workers/page/workerLink';
import type { StartCommand } from '../protocol/commands';
import type { RunConfig } from '../protocol/run';
import type { RunRequest } from './trainerContract';

/** WebGL has to be this much faster to be worth the change. */
const WORTH_IT = 1.3;

export type Verdict =
  | { readonly kind: 'missing' | 'software' | 'slow' }
  /** Whoever ended it in the middle goes on. */
  | { readonly kind: 'interrupted' }
  | { readonly kind: 'untrusted'; readonly values: ErrorValues }
  | { readonly kind: 'take'; readonly renderer: string };

export interface Candidate {
  cpu(): Promise<WorkerLink>;
  webgl(): Promise<WorkerLink>;
  /** Asked for once the webgl worker is there. */
  start(): StartCommand;
}

export class BackendSelection {
  #gpu: GpuProbe | null = null;
  /** Kinds of run for which WebGL was tried and left. */
  readonly #rejected = new Set<string>();
  /** A GPU that was lost once is not tried again unless the reader insists. */
  #wasLost = false;

  /** As far as is known: insisted upon, or neither software nor lost nor left before. */
  isOpen({ backend, config }: RunRequest): boolean {
    if (backend !== 'auto') return backend === 'webgl';
    return !this.#wasLost && !this.isSoftware && !this.#rejected.has(kindOfRun(config));
  }

  /** Drawn by the processor, as far as is known. */
  get isSoftware(): boolean {
    return this.#gpu?.software ?? false;
  }

  reject({ config }: RunRequest): void {
    this.#rejected.add(kindOfRun(config));
  }

  noteLoss(): void {
    this.#wasLost = true;
  }

  /** The webgl worker is made only where there is a GPU worth it. Where the reader insists, it need not be fast. */
  async evaluate({ backend }: RunRequest, candidate: Candidate): Promise<Verdict> {
    const insists = backend === 'webgl';
    try {
      const cpu = await candidate.cpu();
      this.#gpu ??= (await cpu.ask('gpu', { type: 'probeGpu' })).gpu;
      if (!this.#gpu.available) return { kind: 'missing' };
      if (this.#gpu.software && !insists) return { kind: 'software' };
      const webgl = await candidate.webgl();
      const command = candidate.start();
      webgl.send(command);
      const { runId, live } = command;
      const { rehearsal } = await webgl.ask('rehearsal', { type: 'rehearse', runId, live, timed: !insists });
      const { trusted, difference, speedup, renderer } = rehearsal;
      if (!trusted) return { kind: 'untrusted', values: { difference } };
      return insists || (speedup ?? 0) >= WORTH_IT ? { kind: 'take', renderer } : { kind: 'slow' };
    } catch (error) {
      const { code, values } = toCodedError(error);
      return code === 'worker-gone' ? { kind: 'interrupted' } : { kind: 'untrusted', values };
    }
  }
}

/** What the speed of an engine depends on. */
function kindOfRun({ data, filters, dimensions, classesPerBatch, itemsPerClass }: RunConfig): string {
  return [data.itemShape, filters ?? '', dimensions, classesPerBatch, itemsPerClass].join(' ');
}

// Workers that live in the test's own thread: the real inbox and runs, on the engine for the processor, with copies of every message.
// What a browser or a driver might do to them is a method each.
import { vi } from 'vitest';
import type { CodedError } from '../../../src/core/codedError';
import { createCpuEngine } from '../../../src/engines/cpu/cpuEngine';
import type { Engine, EngineSetup } from '../../../src/engines/engine';
import type { EngineHost, Rehearsal } from '../../../src/engines/engineHost';
import { serveInspection } from '../../../src/inspection/worker/serveInspection';
import { serveFaceRenderer } from '../../../src/pictures/worker/serveFaceRenderer';
import { serveRecorder } from '../../../src/pytorch/worker/serveRecorder';
import { serveSweep } from '../../../src/sweep/worker/serveSweep';
import { serve } from '../../../src/training/worker/serve';
import type { WorkerKind } from '../../../src/workers/page/makeWorker';
import type { MakeWorker } from '../../../src/workers/page/workerPool';
import type { Command, Report, Scope } from '../../../src/workers/protocol/messages';
import { testClock } from './worker/testRun';

export interface FakeWorker {
  readonly kind: WorkerKind;
  /** Everything it was sent. */
  readonly commands: Command[];
  /** Everything it said, whether or not it was heard. */
  readonly reports: Report[];
  readonly terminated: boolean;
  /** Nothing of what it says is heard from now on. */
  hang(): void;
  /** As when a script does not load, or throws. */
  crash(message: string): void;
  /** Its context is taken away. */
  loseContext(): void;
}

export interface FakeWorkers {
  readonly make: MakeWorker;
  readonly made: FakeWorker[];
  /** The last one made of a kind. */
  latest(kind: WorkerKind): FakeWorker;
}

export const TRUSTED: Rehearsal = { trusted: true, float32: true, difference: 1e-6, speedup: 3, renderer: 'GeForce' };

/** `rehearse` may take its time; `refuse` is what making a worker of a kind comes to; `createCpu` is the cpu worker's engine. */
export function fakeWorkers(
  rehearse: () => Rehearsal | Promise<Rehearsal> = () => TRUSTED,
  refuse: (kind: WorkerKind) => CodedError | Error | null = () => null,
  createCpu: (setup: EngineSetup) => Engine = createCpuEngine,
): FakeWorkers {
  const made: FakeWorker[] = [];
  return {
    made,
    async make(kind) {
      const refusal = refuse(kind);
      if (refusal) throw refusal;
      const { worker, fake } = createWorker(kind, rehearse, createCpu);
      made.push(fake);
      return worker;
    },
    latest(kind) {
      const found = made.filter((worker) => worker.kind === kind).at(-1);
      if (!found) throw new Error(`no ${kind} worker was made`);
      return found;
    },
  };
}

function createWorker(
  kind: WorkerKind,
  rehearse: () => Rehearsal | Promise<Rehearsal>,
  createCpu: (setup: EngineSetup) => Engine,
) {
  const commands: Command[] = [];
  const reports: Report[] = [];
  const listeners = new Set<() => void>();
  let hangs = false;
  let terminated = false;

  const host: EngineHost =
    kind === 'cpu'
      ? { create: (setup) => createCpu(setup) }
      : {
          create(setup, onLost) {
            listeners.add(onLost);
            return { ...createCpuEngine(setup), kind: 'webgl' };
          },
          rehearse: async () => rehearse(),
          loseContext,
        };
  const scope: Scope = {
    onmessage: null,
    postMessage(message, transfer) {
      const report = structuredClone(message, { transfer }) as Report;
      reports.push(report);
      if (!hangs && !terminated) queueMicrotask(() => worker.onmessage?.({ data: report } as MessageEvent));
    },
  };
  if (kind === 'inspection') serveInspection(scope);
  else if (kind === 'recorder') serveRecorder(scope);
  else if (kind === 'faceRenderer') serveFaceRenderer(scope);
  else if (kind === 'sweep') serveSweep(scope);
  else serve(scope, host, testClock);

  const worker = {
    onmessage: null as ((event: MessageEvent) => void) | null,
    onerror: null as ((event: ErrorEvent) => void) | null,
    postMessage(command: Command) {
      if (terminated) throw new Error('posted to a worker that was terminated');
      const copy = structuredClone(command);
      commands.push(copy);
      queueMicrotask(() => {
        if (!terminated) scope.onmessage?.({ data: copy } as MessageEvent);
      });
    },
    terminate() {
      terminated = true;
    },
  };
  const fake: FakeWorker = {
    kind,
    commands,
    reports,
    get terminated() {
      return terminated;
    },
    hang() {
      hangs = true;
    },
    crash: (message) => worker.onerror?.({ message, preventDefault() {} } as ErrorEvent),
    loseContext,
  };
  return { worker: worker as unknown as Worker, fake };

  function loseContext(): void {
    for (const listener of listeners) listener();
  }
}

/** The GPU that a worker's probe finds, by default with 32-bit numbers; undo with `vi.unstubAllGlobals`. */
export function stubGpu(renderer: string, float32 = true): void {
  const getExtension = (name: string) => (name !== 'EXT_color_buffer_float' || float32 ? { loseContext() {} } : null);
  const gl = { RENDERER: 1, getParameter: () => renderer, getExtension };
  vi.stubGlobal(
    'OffscreenCanvas',
    class {
      getContext() {
        return gl;
      }
    },
  );
}
